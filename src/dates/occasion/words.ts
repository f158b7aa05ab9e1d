const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const named = (lists: Record<string, string>): [string, ReadonlySet<string>][] =>
  Object.entries(lists).map(([name, list]) => [name, words(list)]);

/** Adverbs that tell how saying lies in time, by what they tell. */
export const ADVERBS = named({
  habit:
    'repeatedly often long always frequently regularly consistently routinely usually sometimes commonly widely generally typically',
  earlier: 'earlier previously before once formerly originally initially ago already past',
  later: 'later subsequently afterwards then next',
  now: 'now currently still today tonight this',
});

/** Nouns of occasions and papers, by kind. */
export const OCCASION_KINDS = named({
  'of wire': 'statement statements email e-mail emails spokesman spokeswoman spokesperson release',
  'of post': 'tweet tweets tweeted twitter post posts posted facebook instagram tiktok video blog x caption',
  'of interview': 'interview interviews podcast show programme program radio tv television',
  'of paper':
    'report reports study studies survey surveys poll polls research paper analysis data figures review findings statistics',
  'of court':
    'court lawsuit suit complaint filing filings indictment affidavit testimony testified hearing judge jury trial inquest ruling documents papers',
  'of speech': 'speech address rally briefing conference debate event ceremony meeting summit call session',
  'of book': 'book memoir column op-ed article essay letter letters memo',
});

/** Words that name one kind of occasion or paper, whatever word they are named by. */
export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    debate: 'debate debates candidates moderator moderators',
    interview: 'interview interviews podcast show programme program episode appearance',
    hearing: 'hearing hearings testimony testified testify committee panel',
    court:
      'court lawsuit suit complaint filing filings indictment affidavit trial ruling verdict judge inquest plea sentencing',
    speech: 'speech address remarks rally lecture sermon keynote',
    conference: 'conference briefing reporters press',
    letter: 'letter letters',
    report: 'report reports study studies research paper analysis survey surveys poll polls findings review data',
    post: 'tweet tweets tweeted post posts posted video caption thread',
    match: 'match game final race tournament fixture',
    book: 'book memoir autobiography',
    article: 'article column op-ed essay editorial',
    statement: 'statement statements release email emails memo',
    meeting: 'meeting summit call session ceremony event forum symposium',
    announcement: 'announcement announced announces launch unveiled acquisition',
  }).flatMap(([kind, list]) => list.split(' ').map((word): [string, string] => [word, kind])),
);

/** What those are called whom a reporter asks for what they know. */
export const EXPERTS = words(
  'professor analyst expert economist director fellow researcher scientist strategist consultant lawyer attorney author historian lecturer founder executive president ceo chairman manager owner spokesman spokeswoman spokesperson resident doctor',
);

/** To whom something is told. */
export const PRESS = words('reporters journalists media press');
export const HEARERS = words('court jury jurors judge congress lawmakers parliament mps committee inquiry senators');

/** Words in the names of those who publish. */
export const OUTLETS = words(
  'news times post journal cnn bbc fox nbc abc cbs reuters guardian telegraph herald tribune magazine radio npr msnbc bloomberg politico axios newspaper outlet outlets network station',
);

/** Sources that stand for many, none of them named. */
export const GENERIC = words(
  'critics experts some many officials supporters opponents others people observers analysts researchers scientists advocates authorities police activists groups most democrats republicans lawmakers economists doctors residents sources reports polls studies those both they',
);

/** Beginnings of reporting verbs whose dates may differ from those of others. */
export const STEMS =
  'say said tell told add accord argu claim warn announc den accus ask call suggest find found show believ insist estimat report writ wrote describ promis agree note explain state reveal urg vow recall confirm admit think thought want hop expect predict conclud demand propos contend maintain quot tweet post repl respond continu'.split(
    ' ',
  );

export const SUBORDINATE = words('who which that as after because though although while when where whose');
