import { addressOf, type ExportSource } from './source';

/** An article as a list of sources names it: who wrote it, headline, publication, day, address, and when that was read. */
export function reference({ meta, accessed, wording }: ExportSource): string {
  const authors = meta.authors.join('; ');
  const issue = [meta.site, meta.published && wording.date(meta.published)].filter(Boolean).join(', ');
  const read = wording.date({ value: accessed.slice(0, 10), granularity: 'day' });
  const head = [authors, meta.title].filter(Boolean).join(': ');
  return [head, issue, `${addressOf(meta)} (${read})`].filter(Boolean).join('. ');
}
