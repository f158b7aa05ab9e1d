import type { Gender } from '../mention';

const words = (list: string): string[] => list.trim().split(/\s+/);

const HONORIFICS = new Map<string, Gender>([
  ...words('mr mister sir lord father fr brother').map((word) => [word, 'male'] as const),
  ...words('mrs ms miss dame lady mme mlle madame sister').map((word) => [word, 'female'] as const),
  ...words('dr prof mx rev reverend hon').map((word) => [word, 'unknown'] as const),
]);

/** Titles written before a name, beyond the nouns for persons; abbreviations without their period. */
const TITLES = new Set(
  words(`
  sen sens rep reps gov lt gen maj col capt cmdr adm sgt cpl pvt brig det supt insp const pres sec amb atty
  admiral brigadier corporal private warrant commodore field-marshal marshal
  lieutenant congressman congresswoman councilman councilwoman vice deputy assistant associate attorney prime foreign
  rear chief superintendent inspector constable special agent detective officer first lady second gentleman
  ayatollah sheikh sheik imam rabbi cardinal monsignor archbishop patriarch swami
  ceo cfo coo cto cio mp mep msp mla mlc qc kc emeritus former ex-president acting interim retired`),
);

/** Words of a title that never stand last before the name: "Vice President", "Prime Minister". */
const TITLE_MODIFIERS = new Set(
  words(
    'vice deputy assistant associate prime foreign rear special first second former acting interim retired emeritus',
  ),
);

const NAME_SUFFIXES = new Set(words('jr sr ii iii iv esq phd md jp obe mbe cbe'));

/** Letters behind a name that tell an office or a degree and are no part of it. */
const POST_NOMINALS =
  /^(?:QC|KC|SC|MP|MEP|MSP|TD|JP|OBE|MBE|CBE|FRS|RN|MD|MPH|MBA|PhD|DDS|CPA|Esq|(?:Ph|[KQ])\.[CD]\.?|M\.D\.)\.?$/;

/** The form of a company behind its name. */
const COMPANY_FORMS = /^(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc|S\.A|N\.V|A\.G|GmbH|L\.L\.C|L\.P)\.?$/;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** The gender a form of address gives ("Mrs."); null where the word is none. */
export const honorific = (word: string): Gender | null => HONORIFICS.get(bare(word)) ?? null;

/** Ranks and offices shortened to capitals, which small letters would make another word ("di", "pc"). */
const RANKS = /^(?:DS|DI|DCI|DCS|DSU|DC|PC|WPC|PCSO|ACC|SP|DSP|ASP|CSP|CP|DCP|ACP|DIG|IGP|DGP|Cllrs?|Ald|Supt)\.?$/;

/** Whether a capitalised word may be (part of) a title before a name. */
export const isTitle = (word: string): boolean =>
  TITLES.has(bare(word)) || HONORIFICS.has(bare(word)) || RANKS.test(word);

/** Whether the word only modifies a title. */
export const isTitleModifier = (word: string): boolean => TITLE_MODIFIERS.has(bare(word));

/** Whether the word is letters behind a name ("KC", "MP"). */
export const isPostNominal = (word: string): boolean => POST_NOMINALS.test(word);

/** Whether the word is the form of a company ("Inc."). */
export const isCompanyForm = (word: string): boolean => COMPANY_FORMS.test(word);

/** Whether the word follows a surname: "Jr.", "III". */
export const isNameSuffix = (word: string): boolean => NAME_SUFFIXES.has(bare(word));
