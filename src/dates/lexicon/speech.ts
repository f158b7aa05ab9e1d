const words = (list: string): Set<string> => new Set(list.split(' '));

/** Occasions and papers in which something is said: "in a 2014 interview", "an April 2nd report". */
export const OCCASIONS = words(
  'paper papers ad ads advertisement commercial interview interviews statement statements letter letters report reports study studies survey surveys poll polls speech speeches conference conferences briefing briefings tweet tweets post posts email emails e-mail memo memos hearing hearings testimony filing filings call calls meeting meetings debate debates rally address op-ed column essay article book memoir release note notice message press news appearance deposition affidavit court podcast broadcast programme program video telecast town sermon lecture talk ruling verdict announcement editorial questionnaire session ceremony event forum summit blog complaint lawsuit indictment transcript autobiography diary journal manifesto pamphlet newsletter memorandum dispatch judgment judgement inquest trial service vigil sermon',
);
/** Words that put what follows into another clause, or make a date a limit or a possession. */
export const CLAUSE = words(
  'who whom whose which that where when whether if because while although though after before since until unless as than of from by to for about between despite following including born elected appointed killed ended began',
);
/** Words before a date that let it tell when the verb happened. */
export const ON = words(
  'on in at during late early last this next over , ( — – earlier later also again then again today yesterday and to just only even',
);
export const ARTICLES = words("a an the his her its their our my this that 's one another");
export const RELEASED = words(
  'released published issued posted dated written filed obtained sent made given delivered recorded aired broadcast conducted',
);
/** Before "losing his seat": what came before the saying. */
export const BEFORE_SAYING = words('after before since despite by without');
/** Verbs that bring in other days than the one on which they are said. */
export const TELLS = words('recalled remembered recounted described discussed mentioned');
