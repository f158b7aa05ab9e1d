import { analyse } from '../../analyse';
import type { Analysis, Article } from '../../model';
import type { Models } from '../../text/models';
import type { BrowserName } from '../browsers/browser';
import { bundlePageCode } from '../pages/bundle';
import { openVisitor, type Visitor } from '../pages/visit';
import type { PaintingParts, ReadingParts } from './inside';
import { median } from './median';

/** What the parts of a visit take of a page's main thread; null where there is no article to paint. */
export interface PartSpeed extends ReadingParts {
  paint: PaintingParts | null;
}

const rounds = 3;
const address = 'https://courier.example/2024/line-to-the-quay';

const middle = <Key extends string>(values: Record<Key, number>[], keys: Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, median(values.map((value) => value[key]))])) as Record<Key, number>;

async function series(visitor: Visitor, html: string, code: string, models: Models): Promise<PartSpeed> {
  const reads: ReadingParts[] = [];
  const paints: PaintingParts[] = [];
  let analysis: Analysis | undefined;
  for (let round = 0; round < rounds; round++) {
    await visitor.visit(address, Buffer.from(html), code);
    const { article, ...read } = await visitor.evaluate<ReadingParts & { article: Article | null }>(
      'onRecordParts.read()',
    );
    reads.push(read);
    if (!article) continue;
    analysis ??= analyse(article, models);
    paints.push(await visitor.evaluate<PaintingParts>(`onRecordParts.paint(${JSON.stringify(analysis)})`));
  }
  const ofPaint: (keyof PaintingParts)[] = ['painting', 'wrapping', 'editsOfPainting', 'editsOfWrapping'];
  return {
    ...middle(reads, ['cheapTest', 'reading', 'readability']),
    paint: paints.length > 0 ? middle(paints, ofPaint) : null,
  };
}

/** Reads and paints pages part by part; medians of some rounds. */
export async function partSpeeds(name: BrowserName, pages: string[], models: Models): Promise<PartSpeed[]> {
  const code = await bundlePageCode(new URL('inside.ts', import.meta.url));
  const visitor = await openVisitor(name);
  try {
    const speeds: PartSpeed[] = [];
    for (const html of pages) speeds.push(await series(visitor, html, code, models));
    return speeds;
  } finally {
    await visitor.close();
  }
}
