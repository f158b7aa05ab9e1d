const BYLINE =
  /^(?:(?:(?:story|words|text|report|reporting|reported|written)\s+)?(?:by:?|von|par|por|di|door)\s|(?:words|text|story|reporting|interview)\s?:\s)/i;

/** "Words Ana Bek", where a colon was a line of its own or none. */
const CREDIT = /^(?:Words|Text|Story|Reporting)\s\p{Lu}\S+\s\p{Lu}\S+$/u;

/** A line that names who wrote the article, however it is spelled: "By Ana Bek", "Words: Ana Bek", "Von Ana Bek". */
export const isByline = (text: string): boolean => BYLINE.test(text) || CREDIT.test(text);
