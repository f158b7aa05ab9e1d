import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonLines } from '../../jsonLines';
import { bundlePageCode } from '../../pages/bundle';
import type { PageSurvey } from '../../pages/entry';
import { readIndex, type SavedPage, sourceOf } from '../../pages/indexFile';
import { openVisitor } from '../../pages/visit';

/** A page with what is known of it. */
export interface LabelledPage extends SavedPage {
  isArticle: boolean;
  /** Three statements and more were found in its gold text, or it is a news page. */
  isTalking: boolean;
  /** One of the test's own. */
  isOwn: boolean;
}

export interface Survey extends PageSurvey {
  id: string;
}

const OWN = new URL('../../../../test/fixtures/pages/', import.meta.url);

/** The pages of an index; those without a `type` are news. */
export function labelledPages(index: string): LabelledPage[] {
  const lines = new Map(
    readJsonLines(index).map(({ value }) => {
      const { id, type = 'article', talks = 3 } = value as { id: string; type?: string; talks?: number };
      return [id, { isArticle: type === 'article', isTalking: type === 'article' && talks >= 3 }];
    }),
  );
  return readIndex(index).map((page) => ({ ...page, ...lines.get(page.id)!, isOwn: false }));
}

/** The pages of our own tests, under the addresses that they have there. */
export const ownPages = (): LabelledPage[] =>
  ['articles', 'other'].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, OWN)).map((name) => ({
      id: `${kind}/${name}`,
      url: `https://${kind}.example/2025/${name.replace('.html', '')}-2.html`,
      file: path.join(fileURLToPath(OWN), kind, name),
      isArticle: kind === 'articles',
      isTalking: kind === 'articles',
      isOwn: true,
    })),
  );

/** Opens the pages that a file does not hold yet, and adds them to it; a page that fails is one line on standard error. */
export async function survey(pages: readonly LabelledPage[], file: string): Promise<Map<string, Survey>> {
  const known = existsSync(file) ? readJsonLines(file).map(({ value }) => value as Survey) : [];
  const surveys = new Map(known.map((line) => [line.id, line]));
  const left = pages.filter(({ id }) => !surveys.has(id));
  if (left.length === 0) return surveys;
  const code = await bundlePageCode(new URL('../../pages/entry.ts', import.meta.url));
  const visitor = await openVisitor('chromium');
  try {
    for (const page of left) {
      try {
        await visitor.visit(page.url, sourceOf(page), code);
        const line = { id: page.id, ...(await visitor.evaluate<PageSurvey>('onRecordBench.survey()')) };
        surveys.set(page.id, line);
        appendFileSync(file, `${JSON.stringify(line)}\n`);
      } catch (error) {
        process.stderr.write(`${page.id}: ${String(error).split('\n')[0]}\n`);
      }
    }
  } finally {
    await visitor.close();
  }
  return surveys;
}
