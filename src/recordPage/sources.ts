import type { ExportSource } from '../export/source';
import { noCandidates, type Speaker, type Statement } from '../model';
import type { ArticleView, KeptSpeaker } from '../record/kept';
import { wording } from '../ui/words';

/**
 * A kept article as the exports know it: one source for each version that is the last to hold a statement, since spans
 * are those of its text.
 */
export function sourcesOf({ article, texts, statements }: ArticleView): ExportSource[] {
  return texts.flatMap(({ version, text, blocks, meta, readAt }) => {
    const speakers: Speaker[] = [];
    const idOf = ({ name, kind, role }: KeptSpeaker): number => {
      const known = speakers.find((one) => one.name === name && one.role === role);
      if (known) return known.id;
      speakers.push({ id: speakers.length, name, kind, role, mentions: [] });
      return speakers.length - 1;
    };
    const held = statements
      .filter((statement) => statement.version === version)
      .map((statement, id): Statement => ({ ...statement, id, speakers: statement.speakers.map(idOf) }));
    if (held.length === 0 && version !== article.latest) return [];
    const source = { url: meta.url, text, blocks, candidates: noCandidates() };
    return [{ article: source, meta, speakers, statements: held, accessed: readAt, wording }];
  });
}
