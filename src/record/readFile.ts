import { type FileArticle, type FilePerson, fileVersion, type RecordFile } from './file';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: { [name: string]: Check }): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as { [name: string]: unknown })[name]));

const span: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isKind: Check = (value) => ['person', 'organization', 'group', 'document', 'unnamed'].includes(value as string);
const date = fields({ value: isText, granularity: isText });

const meta = fields({
  url: isText,
  canonicalUrl: nullOr(isText),
  title: nullOr(isText),
  authors: listOf(isText),
  site: nullOr(isText),
  published: nullOr(date),
  modified: nullOr(date),
});

const article = fields({
  places: (value) => listOf(fields({ url: isText, site: isText }))(value) && (value as unknown[]).length > 0,
  keptAt: isText,
  readAt: isText,
  versions: listOf(
    fields({ readAt: isText, meta, text: isText, blocks: listOf(fields({ start: isNumber, end: isNumber })) }),
  ),
  statements: listOf(
    fields({
      quote: isText,
      kind: (value) => ['direct', 'mixed', 'indirect'].includes(value as string),
      content: listOf(span),
      cue: listOf(span),
      source: listOf(span),
      evidence: listOf(fields({ rule: isText })),
      confidence: (value) => typeof value === 'number',
      date: fields({ basis: isText, value: nullOr(isText) }),
      version: isNumber,
      speakers: listOf(fields({ name: isText, kind: isKind, role: nullOr(isText) })),
    }),
  ),
});

const person = fields({
  uid: isText,
  names: (value) => listOf(isText)(value) && (value as unknown[]).length > 0,
  kind: (value) => value === 'person' || value === 'organization',
  roles: listOf(fields({ name: isText, first: isText, last: isText })),
  sites: listOf(isText),
  company: listOf(isText),
  sameAs: nullOr(isText),
});

/** A record's file; null for what is none, or of a later version. What is damaged in it is left out, the rest stays. */
export function readRecordFile(text: string): RecordFile | null {
  let given: { format?: unknown; version?: unknown; people?: unknown; articles?: unknown };
  try {
    given = Object(JSON.parse(text)) as typeof given;
  } catch {
    return null;
  }
  const { format, version, people, articles } = given;
  if (format !== 'on-record-archive' || !isNumber(version) || (version as number) > fileVersion) return null;
  if (!Array.isArray(people) || !Array.isArray(articles)) return null;
  return {
    format,
    version: version as number,
    people: people.filter((one): one is FilePerson => person(one)),
    articles: articles.filter((one): one is FileArticle => article(one)),
  };
}
