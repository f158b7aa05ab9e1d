const BYLINE =
  /^(?:(?:(?:story|words|text|report|reporting|reported|written)\s+)?(?:by:?|von|par|por|di|door)\s|(?:words|text|story|reporting)\s?:\s)/i;

/** A line that names who wrote the article, however it is spelled: "By Ana Bek", "Words: Ana Bek", "Von Ana Bek". */
export const isByline = (text: string): boolean => BYLINE.test(text);
