const words = (list: string): Set<string> => new Set(list.split(' '));

/** Verbs and adjectives that put what follows into the future. */
export const FUTURE = words(
  "will 'll wo shall would expected scheduled due slated planned planning upcoming going hoping intends intend intending aiming projected anticipated poised bound tomorrow ahead pending expects expect expecting",
);
/** Verbs of the future that are nouns as often: they count before "to". */
export const BEFORE_TO = words(
  'plan plans hope hopes aim aims vow vows promise promises pledge pledges propose proposes want wants',
);
/** In lower case: Theresa May and the month are no modals. */
export const MODALS = words('may might could should must can');
/** What makes the form behind it no finite past: "to cut", "will be closed", "may put". */
export const NON_FINITE = words(
  "be is are am been being to get gets getting remain remains stay stays keep keeps will 'll would shall may might could should must can not n't",
);
/** Irregular past forms. */
export const PAST = words(
  'was were had did said told came went took made gave got saw found left lost won led held met began became fell rose grew hit cut cost paid sold bought sent spent kept felt knew thought wrote spoke broke chose drove flew ran sat stood struck shot died quit drew threw built brought caught taught fought sought lent meant dealt bit blew hid rang sang sank shook slid stole swore tore wore woke',
);

/** Before "for" and a date: when something is to be. */
export const APPOINTED = words(
  'scheduled set planned listed forecast billed booked slated fixed pencilled timed earmarked',
);

const SCHEDULED =
  'meet open reopen begin start restart play face host expire resume launch convene reconvene vote decide end finish close run rise return go leave arrive depart sit travel head air premiere retire lapse';

/** What is told in the present when it lies ahead: "the council meets on Friday". */
export const SCHEDULED_PRESENT = new Set(
  SCHEDULED.split(' ').map((verb) => verb + (/(?:ch|sh|o)$/.test(verb) ? 'es' : 's')),
);
const COMING = words('out into back');
const TAKING = words('effect place office');
/** Verbs that are some of them by the word behind: "the film comes out", "the law takes effect". */
export const SCHEDULED_WITH = new Map([
  ['come', COMING],
  ['comes', COMING],
  ['take', TAKING],
  ['takes', TAKING],
]);
/** The same behind a pronoun: "we play on Friday". */
export const SCHEDULED_BASE = words(SCHEDULED);
export const PLURAL_PRONOUNS = words('we they you i');
