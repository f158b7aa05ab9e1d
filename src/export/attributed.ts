import type { Meta, Speaker } from '../model';
import type { Wording } from './wording';

interface Attributed {
  /** The statement's words, with marks where the article has them. */
  words: string;
  speakers: readonly Speaker[];
  /** In which way, when, and how that is known. */
  how: string;
  meta: Pick<Meta, 'authors' | 'title' | 'site' | 'published'>;
  link: string;
}

/** A description that stands for a name is not told again as a role. */
const roleOf = ({ name, role }: Speaker): string | null => (role?.toLowerCase() === name.toLowerCase() ? null : role);

/** Who speaks, with a role. */
export function speakersIn(speakers: readonly Speaker[], wording: Wording): string {
  const [only, ...others] = speakers;
  if (only && others.length === 0) return [only.name, roleOf(only)].filter(Boolean).join(', ');
  return wording.names(speakers.map((each) => (roleOf(each) ? `${each.name} (${roleOf(each)})` : each.name)));
}

const sentence = (parts: (string | null)[], separator: string): string => parts.filter(Boolean).join(separator);

/** A statement in a line of its own: its words, who said them, how and when, and where that was read. */
export function attributed({ words, speakers, how, meta, link }: Attributed, wording: Wording): string {
  const article = sentence([meta.authors.join(', '), meta.title], ': ');
  const issue = sentence([meta.site, meta.published && wording.date(meta.published)], ', ');
  return `${words} – ${speakersIn(speakers, wording)} (${how}). ${sentence([article, issue, link], '. ')}`;
}
