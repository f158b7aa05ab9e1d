const REPORTING =
  /\b(?:said|says|told|according to|announced|reported|added|claimed|insisted|warned|asked|explained|argued|admitted|denied|confirmed)\b/i;
const SAID = new RegExp(REPORTING, 'gi');
/** How reports differ from tales and from advertising, whose people speak for themselves. */
const INDIRECT =
  /\b(?:said|says|announced|warned|added|claimed|insisted|argued|admitted|confirmed|reported) (?:(?:on|in) \w+ )?(?:that|it|he|she|they)\b|\baccording to\b|\bspokes(?:man|woman|person)\b/gi;
const QUOTED = /[“”"„«»‘’][^“”"„«»]{12,400}[“”"„«»]/g;

/** Whether somebody reports, in English words. */
export const reports = (text: string): boolean => REPORTING.test(text);

/** How often others are told to have said something, not in their own words. */
export const retellings = (text: string): number => text.match(INDIRECT)?.length ?? 0;

export const isEnglish = (text: string): boolean => (text.match(/\bthe\b/gi)?.length ?? 0) > text.length / 300;

/** Signs of reported speech, up to two; verbs of saying are known in English alone. */
export function speechIn(text: string): number {
  const quoted = text.match(QUOTED)?.length ?? 0;
  if (!isEnglish(text)) return quoted > 0 ? 1 : 0;
  const said = text.match(SAID)?.length ?? 0;
  return (said > 1 && quoted > 0 ? 1 : 0) + (said > 3 && quoted > 1 ? 1 : 0);
}
