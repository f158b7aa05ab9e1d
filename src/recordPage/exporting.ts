import { askRecord } from '../browser/ask';
import { exportAs } from '../export/formats';
import { fileVersion, toFileArticle, toFilePerson } from '../record/file';
import type { Person } from '../record/kept';
import { sourcesOf } from './sources';

/** What a record can be taken along as; `record` alone is read again. */
export const formats = ['record', 'csv', 'markdown', 'annotations', 'csl', 'bibtex', 'ris'] as const;
export type Format = (typeof formats)[number];

export interface Written {
  name: string;
  type: string;
  parts: string[];
}

/** The reader stopped it. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

/** Everything in turn, some at a time. */
async function* everything<Item>(next: (after: number) => Promise<Item[]>, idOf: (item: Item) => number) {
  for (let items = await next(0); items.length > 0; items = await next(idOf(items.at(-1)!))) yield items;
}

const articles = () =>
  everything(
    (after) => askRecord('articlesAfter', { after }),
    ({ article }) => article.id,
  );
const people = () =>
  everything(
    (after) => askRecord('peopleAfter', { after }),
    ({ id }: Person) => id,
  );

/** How pieces of one format become a file: what stands before, between and after them, and what of each is a piece. */
interface Frame {
  before: string;
  between: string;
  after: string;
  piece: (text: string, isFirst: boolean) => string;
}

const plain: Frame = { before: '', between: '\n', after: '', piece: (text) => text };
/** The pieces are arrays, or hold one. */
const listed = (before: string, after: string, items: (parsed: never) => unknown[]): Frame => ({
  before,
  between: ',\n',
  after,
  piece: (text) =>
    items(JSON.parse(text) as never)
      .map((item) => JSON.stringify(item))
      .join(',\n'),
});

const collection = `{"@context":["http://www.w3.org/ns/anno.jsonld",{"schema":"https://schema.org/"}],"type":"AnnotationCollection","first":{"type":"AnnotationPage","startIndex":0,"items":[\n`;

const frames: Record<Exclude<Format, 'record'>, Frame> = {
  // The columns are named once.
  csv: { ...plain, between: '', piece: (text, isFirst) => (isFirst ? text : text.slice(text.indexOf('\r\n') + 2)) },
  markdown: plain,
  bibtex: plain,
  ris: { ...plain, between: '\r\n' },
  csl: listed('[\n', '\n]\n', (items: unknown[]) => items),
  annotations: listed(collection, '\n]}}\n', ({ first }: { first: { items: unknown[] } }) => first.items),
};

async function writeRecord(step: (done: number) => void): Promise<Written> {
  const everybody: Person[] = [];
  for await (const some of people()) everybody.push(...some);
  const uids = new Map(everybody.map(({ id, uids: [uid] }) => [id, uid!]));
  const uidOf = (id: number): string | undefined => uids.get(id);
  const head = {
    format: 'on-record-archive',
    version: fileVersion,
    people: everybody.map((one) => toFilePerson(one, uidOf)),
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"articles":[\n'];
  let done = 0;
  for await (const some of articles()) {
    parts.push(done > 0 ? ',\n' : '', some.map((view) => JSON.stringify(toFileArticle(view, uidOf))).join(',\n'));
    step((done += some.length));
  }
  return { name: 'on-record-archive.json', type: 'application/json', parts: [...parts, '\n]}\n'] };
}

async function writeFormat(format: Exclude<Format, 'record'>, step: (done: number) => void): Promise<Written> {
  const { before, between, after, piece } = frames[format];
  const parts = [before];
  let file = { name: '', type: '' };
  let done = 0;
  for await (const some of articles()) {
    const { text, name, type } = exportAs(format, some.flatMap(sourcesOf));
    file = { name: `on-record.${name.replace(/^[^.]*\./, '')}`, type };
    parts.push(done > 0 ? between : '', piece(text, done === 0));
    step((done += some.length));
  }
  return { ...file, parts: [...parts, after] };
}

/**
 * Writes the whole record, some articles at a time.
 *
 * @param onStep told how many articles are written.
 * @throws StoppedError where the signal comes.
 */
export function writeAll(format: Format, onStep: (done: number) => void, stop: AbortSignal): Promise<Written> {
  const step = (done: number): void => {
    if (stop.aborted) throw new StoppedError();
    onStep(done);
  };
  return format === 'record' ? writeRecord(step) : writeFormat(format, step);
}
