import type { Span, SpeakerKind } from '../model';
import type { Gender } from '../mentions/mention';
import { firstName } from '../text/lexicon/names';

/** Somebody or something of the article, with every form of the name seen. */
export interface Entity {
  kind: SpeakerKind;
  gender: Gender;
  plural: boolean;
  /** The article says that "they" stands for this one person. */
  they: boolean;
  /** Every name of it was a place's. */
  place: boolean;
  /** Forms of the name as written, without titles, with their counts. */
  forms: Map<string, number>;
  /** Descriptions and titles the article gives. */
  roles: string[];
  /** Lower-case nouns and modifiers of the roles. */
  roleWords: Set<string>;
  mentions: Span[];
}

export const newEntity = (kind: SpeakerKind, gender: Gender, plural = false, place = false): Entity => ({
  kind,
  gender,
  plural,
  they: false,
  place,
  forms: new Map(),
  roles: [],
  roleWords: new Set(),
  mentions: [],
});

/** The words of a name, lower case, nicknames in marks or brackets and the Arabic article left out. */
export const nameWords = (name: string): string[] =>
  name
    .replace(/["“'‘(][^"”'’()]{1,30}["”'’)]\s/g, '')
    .replace(/(\p{Lu}\.)(?=\p{Lu}\.)/gu, '$1 ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s/]+/)
    .map((word) => word.replace(/^(?:a[dlnrstz]|ash|el|ul)-(?=\p{L}{2})/u, ''))
    .filter(Boolean);

export function addForm(entity: Entity, name: string): void {
  entity.forms.set(name, (entity.forms.get(name) ?? 0) + 1);
}

export function addRole(entity: Entity, role: string | null): void {
  if (!role || HONORIFIC.test(role)) return;
  entity.roles.push(role);
  for (const word of roleWords(role)) entity.roleWords.add(word);
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** Titles that mean the same office are brought to one word. */
// prettier-ignore
const OFFICES = new Map(Object.entries({
  sen: 'senator', sens: 'senator', rep: 'representative', reps: 'representative', congressman: 'representative',
  congresswoman: 'representative', lawmaker: 'representative', gov: 'governor', gen: 'general', pres: 'president',
  dr: 'doctor', physician: 'doctor', prof: 'professor', sgt: 'sergeant', det: 'detective', lt: 'lieutenant', capt: 'captain',
  col: 'colonel', spokeswoman: 'spokesman', spokesperson: 'spokesman', chairwoman: 'chairman', chair: 'chairman',
  chairperson: 'chairman', adviser: 'advisor', lawyer: 'attorney', solicitor: 'attorney', barrister: 'attorney', ceo: 'executive',
  pm: 'minister', premier: 'minister', officer: 'policeman', councilwoman: 'councilman', councillor: 'councilman',
  businesswoman: 'businessman', cop: 'policeman', boss: 'executive', republican: 'republican', nominee: 'candidate',
  hopeful: 'candidate', contender: 'candidate', mp: 'mp', legislator: 'representative',
}));

export const office = (word: string): string => OFFICES.get(word) ?? word;

/** The words of a role by which two descriptions are compared. */
export const roleWords = (role: string): string[] =>
  role
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(chief \p{L}+) officer\b/u, '$1')
    .split(/[^\p{L}\p{N}.-]+/u)
    .map((word) => office(word.replace(/\.$/, '')))
    .filter((word) => word.length > 1 && !/^(?:the|an?|of|for|and|in|at|to|on|with|his|her|its|their)$/.test(word));

/** The nouns that a role is about: "head" of "the regulator's head of policy", both of "founder and director". */
export const roleHeads = (role: string): string[] =>
  role.split(/,|\/|\band\b/).flatMap((part) => {
    const phrase = part.replace(/\s(?:of|for|at|from|in|to|on|with)\s.*$/, '').replace(/^.*['’]s?\s/, '');
    return roleWords(phrase).slice(-1);
  });

const known = (entity: Entity): [string, number][] => [...entity.forms];

/** The fullest form of the name, without a leading article; null for an entity without a name. */
export function displayName(entity: Entity): string | null {
  const forms = known(entity);
  if (!forms.length) return null;
  const singles = new Set(forms.map(([form]) => form.toLowerCase()).filter((form) => !form.includes(' ')));
  const score = ([form, count]: [string, number]): number => {
    const surname = entity.kind === 'person' && singles.has(nameWords(form).at(-1) ?? '') && form.includes(' ');
    const words = nameWords(form).length + (surname ? 2 : 0);
    const shouted = form === form.toUpperCase() && /\p{L}{2}/u.test(form);
    const given = entity.kind === 'person' && firstName(form.split(' ')[0]) !== null;
    return Math.min(words, 8) * 10 + Math.min(count, 9) + (given ? 9 : 0) + (shouted ? -9 : 0);
  };
  const [best] = forms.reduce((a, b) => (score(b) > score(a) ? b : a));
  return unshout(entity, best.replace(/^(?:the|an?)\s+/i, ''));
}

/** "WALLACE", as transcripts write it, becomes "Wallace" where the entity is a person. */
function unshout(entity: Entity, name: string): string {
  if (entity.kind !== 'person' || name !== name.toUpperCase() || !/\p{L}{3}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
