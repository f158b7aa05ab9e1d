/**
 * Months as bylines write them, by their first letters, in the languages that news pages are found in most: a word
 * is a month where one of the twelve patterns matches all of it.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uar[iy]?|uary|ner|vier|eiro)?|j[aä]nn?er|ene(?:ro)?|gen(?:naio|er)?|ianuarie|ian|января?|янв|stycz(?:nia|eń)|ledna|leden|ocak|oca|tammikuuta|janu[aá]r|ιανουαρίου|enero|januari)$/,
  /^(?:feb(?:ruary?|ruari|ruar|rero|braio|br)?|f[eé]v(?:rier|ereiro|r)?|febr?uarie|февраля?|фев|lut(?:ego|y)|[uú]nora?|[sş]ubat|helmikuuta|febru[aá]r|φεβρουαρίου)$/,
  /^(?:mar(?:ch|zo|s|[cç]o|tie|t)?|m[aä]r[zs]?|maart|mrt|марта?|мар|marca|marzec|b[rř]ezna|mart|maaliskuuta|m[aá]rcius|μαρτίου|maret|марта)$/,
  /^(?:apr(?:il|ile|ilie)?|avr(?:il)?|abr(?:il)?|апреля?|апр|kwie(?:tnia|cień)|dubna|nisan|huhtikuuta|[aá]prilis|απριλίου)$/,
  /^(?:may|mai|mayo|maggio|mag|maio|mei|мая|май|maja|maj|kv[eě]tna|may[ıi]s|toukokuuta|m[aá]jus|μαΐου)$/,
  /^(?:june?|jun(?:io?)?|juin|junho|giugno|giu|iunie|июня?|июн|czerw(?:ca|iec)|[cč]ervna|haziran|kes[aä]kuuta|j[uú]nius|ιουνίου|juni)$/,
  /^(?:july?|juli|jul[io]?o?|juil(?:let)?|julho|luglio|lug|iulie|июля?|июл|lip(?:ca|iec)|[cč]ervence|temmuz|hein[aä]kuuta|j[uú]lius|ιουλίου)$/,
  /^(?:aug(?:ust|ustus|usti)?|ao[uû]t|ago(?:sto)?|августа?|авг|sierp(?:nia|ień)|srpna|a[gğ]ustos|elokuuta|augusztus|αυγούστου|agustus)$/,
  /^(?:sept?(?:ember|embre|iembre|embrie|embro)?|set(?:t?embre|embro)?|сентября?|сен|wrze(?:śnia|sień)|z[aá][rř][ií]|eyl[uü]l|syyskuuta|szeptember|σεπτεμβρίου)$/,
  /^(?:o[ck]t(?:ober|obre|ubre|ombrie)?|out(?:ubro)?|ott(?:obre)?|октября?|окт|pa[zź]dziernika?|[rř][ií]jna|ekim|lokakuuta|okt[oó]ber|οκτωβρίου)$/,
  /^(?:nov(?:ember|embre|iembre|embro)?|noiembrie|noi|ноября?|ноя|listopada?|kas[ıi]m|marraskuuta|νοεμβρίου)$/,
  /^(?:de[cz](?:ember|embre|embro|embrie)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?|декабря?|дек|grud(?:nia|zień)|prosince|aral[ıi]k|joulukuuta|δεκεμβρίου|desember|des)$/,
];

/** 1 to 12, or null where the word is no month. */
export function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((month) => month.test(bare));
  return index < 0 ? null : index + 1;
}
