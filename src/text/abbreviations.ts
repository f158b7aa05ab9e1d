const set = (list: string): Set<string> => new Set(list.split(' '));

/** What an abbreviation stands before, which decides whether a sentence may end at it. */
export type AbbreviationKind = 'title' | 'measure' | 'letter' | 'hour' | 'place' | 'saint' | 'other';

/** Written before a name. */
const TITLES = set(
  'mr mrs ms mx dr prof rev fr sra hon gen maj col lt cpl sgt pvt capt cmdr adm brig supt insp det sen rep gov atty pres msgr asst messrs comm sens reps dep',
);
/** Written before a number, or between two names. */
const MEASURES = set('no nos v vs fig figs pp p vol ed eds art sec op cit approx ca cf feat prod');
/** "St. Ives" and "Mill St.". */
const SAINTS = set('st ste mt ft');

const OTHERS = set(
  'jr sr inc ltd co corp cos bros llc plc etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd ln cir ct hwy pkwy sq dept est govt univ assn a.m p.m e.g i.e ph.d',
);

/** Words as well as abbreviations: the latter only with a capital. */
const AMBIGUOUS = set(
  'no fig art sec mar mon sun sat wed ill ind la ore wash mass miss mo pa va del co ed st ft mt fr gen rep sen col det est comm cos ca dep p v prod feat cf cit op sq ct cir ave',
);
/** Of these, those that are written small as well, before a number or a name: "prod. by", "v. Wade". */
const SMALL = set('v p ca cf prod feat');

/** Countries, states and cities by their letters, which stand before what belongs to them: "U.S. Senate". */
const PLACES = set('u.s u.s.a u.k u.n u.a.e e.u d.c n.y n.j n.c s.c n.h n.d s.d n.m r.i w.va l.a b.c n.s.w');

const bare = (token: string): string => token.toLowerCase().replace(/\.$/, '');

/** Whether `word`, without its period, is an abbreviation or an initial. */
export const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (AMBIGUOUS.has(lower) && !SMALL.has(lower)) return /^\p{Lu}/u.test(word);
  return TITLES.has(lower) || MEASURES.has(lower) || SAINTS.has(lower) || OTHERS.has(lower);
};

/** The kind of a token that ends with the period of an abbreviation. */
export function abbreviationKind(token: string): AbbreviationKind {
  const word = bare(token);
  if (/^\p{Lu}\.$/u.test(token)) return 'letter';
  if (TITLES.has(word)) return 'title';
  if (MEASURES.has(word)) return 'measure';
  if (SAINTS.has(word)) return 'saint';
  if (/^[ap]\.m$/.test(word)) return 'hour';
  return PLACES.has(word) ? 'place' : 'other';
}
