import { plainLine } from './entities';

const MAX_NAMES = 20;

/** What stands before a name in a byline. */
const BEFORE =
  /^(?:(?:story|words|text|reporting|reported|written|posted|published|analysis|opinion|article|report|interview|review)\s*:?\s+)?(?:(?:by|von|par|por|di|door|от|автор)(?:\s*:|\s|$)\s*)?|^(?:author|authors|contributor|view all posts by|contact|follow|текст)\s*:?\s+/iu;

/** What stands after one: a role, a paper, a place, a date, a count of comments. */
const AFTER = new RegExp(
  '\\s*(?:' +
    [
      '[|•·—–/(\\[]',
      '\\s-(?:\\s|$)',
      '\\bfor (?:the |The )?\\p{Lu}',
      '\\b(?:in|at|on) \\p{Lu}',
      '\\b(?:(?:Senior|Staff|Chief|Deputy|Associate) )*(?:Writer|Reporter|Correspondent|Editor)\\b',
      '\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,?\\s+\\d',
      '\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?\\s+\\d',
      '\\.\\s+\\p{L}+ by\\b',
      '\\d',
      '\\b(?:updated|published|posted|share|comments?|follow)\\b',
      '@',
      'https?:',
    ].join('|') +
    ').*$',
  'iu',
);

/** Roles, teams and buttons. */
const NO_PERSON =
  /^(?:.*\b(?:reporters?|editors?|correspondents?|writers?|staff|columnists?|contributors?|journalists?|producers?|bureau chief|critic|photographers?|agencies|agency|team|desk|min read|minutes?|hours?)|admin|editor|author|guest)$/iu;
const NO_NAME =
  /^(?:by|and|with|share|save|email|print|follow|more|about|view|read|watch|get|subscribe|listen|contact|updated|published|posted|written|edited|reviewed|words|photos?|photographs?|photography|pictures?|illustrations?|graphics?|image|copyright|all|the author)(?:\s|$)|^(?:on |updated |posted )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$|[\d@{}<>]/iu;

/**
 * The names that a byline lists, each as written: "By Ana Bek and Lu Ho, Health Editor | The Post" gives two.
 * Pages write roles, papers and buttons into bylines; those are left out unless nothing else is there.
 */
export function namesIn(byline: string): string[] {
  const parts = byline.slice(0, 400).split('\n').flatMap(partsOf).slice(0, MAX_NAMES);
  const persons = parts.filter((part) => !NO_PERSON.test(part) || part.split(' ').length > 3);
  const cut = persons.map((part) => part.replace(BEFORE, '').replace(AFTER, '').trim()).filter(isName);
  return [...new Set(cut.length > 0 ? cut : parts.filter(isName))];
}

function partsOf(text: string): string[] {
  const line = plainLine(text).replace(BEFORE, '');
  if (/^(?:https?:|www\.|@)/.test(line) || line.length > 200) return [];
  const named = line.replace(/\s*\|.*$/, '').replace(/\s@\w+/g, '');
  return named.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s*/u);
}

/** One to six words with a letter in them, the first in upper case where the script has cases. */
function isName(text: string): boolean {
  const isWorded = text.length > 1 && text.length < 60 && text.split(' ').length <= 6;
  return isWorded && !NO_NAME.test(text) && /^[\p{Lu}\p{Lo}]|^(?:de|van|von|al)\b|^[a-z]+-[a-z]+$/u.test(text);
}
