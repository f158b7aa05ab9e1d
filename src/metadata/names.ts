import { plainLine } from './entities';

const MAX_NAMES = 20;

/** What stands before a name in a byline. */
const BEFORE =
  /^(?:(?:story|words|text|reporting|reported|written|posted|published|analysis|opinion|article|report|interview|review)\s*:?\s+)?(?:(?:by|von|par|por|di|door|от|автор)(?:\s*:|\s|$)\s*)?(?:(?:dr|prof(?:essor)?)\b\.?\s+)?|^(?:author|authors|contributor|view all posts by|contact|follow|текст)\s*:?\s+/iu;

/** Degrees behind a name; "Rui Ma" and "Jack Do" have none, nor has "Jean DUPONT". */
const DEGREES =
  /\s+(?:MD|RN|RDN?|MBA|JD|CPA|CFA|CFP|DDS|DVM|MPH|Esq|Ph\.?D|M\.?Sc|B\.?Sc|Psy\.?D|Ed\.?D|(?:\p{Lu}\.){2,5}\p{Lu}?)\.?$/u;
/** Those that a comma parts from it, and what else is no name but beside one. */
const INITIALS = /^(?:(?:\p{Lu}\.?){2,6}|Ph\.?D|M\.?Sc|B\.?Sc|Psy\.?D|Ed\.?D|Esq)\.?$/u;

/** What stands after one: a role, a paper, a place, a date, a count of comments. */
const AFTER = new RegExp(
  '\\s*(?:' +
    [
      '[|•·⋅—–/\\[]',
      '\\((?!\\p{L}+\\)\\s\\p{L})',
      '\\s-(?:\\s|$)',
      '\\bfor (?:the |The )?\\p{Lu}',
      '\\b(?:in|at|on) \\p{Lu}',
      '\\b(?:(?:Senior|Staff|Chief|Deputy|Associate) )*(?:Writer|Reporter|Correspondent|Editor)\\b',
      '\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,?\\s+\\d',
      '\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?\\s+\\d',
      '[.;]?\\s+(?:additional )?(?:reporting|research|photo\\w*|pictures?|images?|illustrat\\w*|graphics?|video|edit\\w*)\\s?(?:by\\b|:)',
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
  /^(?:(?:chief|senior|deputy|associate|staff|political|business|economics?|science|health|education|environment|technology|foreign|diplomatic|special|sports?|arts?|culture|legal|crime|defen[cs]e|royal|medical|social affairs)$|.*\b(?:reporters?|editors?|correspondents?|writers?|staff|columnists?|contributors?|journalists?|producers?|bureau chief|critic|photographers?|directors?|managers?|officers?|presidents?|executives?|analysts?|attorneys?|consultants?|strategists?|specialists?|experts?|founders?|agencies|agency|team|desk|min read|minutes?|hours?)|admin|editor|author|guest)$/iu;
/** Posts of any length: "Senior Director of Operations". */
const POST =
  /^(?:senior|sr\.|chief|deputy|head|director|vice|managing|(?:co-?)?founder|ceo|cto|professor) (?!\p{Lu}\S+$)/iu;
const NO_NAME =
  /^(?:by|and|with|share|save|email|print|follow|more|about|view|read|watch|get|subscribe|listen|learn|sign|log|join|contact|updated|published|posted|written|edited|reviewed|words|photos?|photographs?|photography|pictures?|illustrations?|graphics?|image|copyright|all|the author)(?:\s|$)|^(?:on |updated |posted )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$|[\d@{}<>]/iu;

/**
 * The names that a byline lists, each as written: "By Ana Bek and Lu Ho, Health Editor | The Post" gives two.
 * Pages write roles, papers and buttons into bylines; those are left out unless nothing else is there.
 */
export function namesIn(byline: string): string[] {
  const parts = byline.slice(0, 400).split('\n').flatMap(partsOf).slice(0, MAX_NAMES);
  const persons = parts.filter((part) => !POST.test(part) && (!NO_PERSON.test(part) || part.split(' ').length > 3));
  const cut = persons
    .map((part) => part.replace(BEFORE, '').replace(AFTER, '').replace(DEGREES, '').trim())
    .filter((name) => isName(name) && !NO_PERSON.test(name));
  const full = cut.filter((name) => !INITIALS.test(name));
  const names = full.length > 0 ? full : cut;
  return [...new Set(names.length > 0 ? names : parts.filter(isName))];
}

function partsOf(text: string): string[] {
  const line = plainLine(text).replace(BEFORE, '');
  if (/^(?:https?:|www\.|@)/.test(line) || line.length > 200) return [];
  const named = line
    .replace(/\s*\|.*$/, '')
    .replace(/\s@\w+/g, '')
    .replace(/,(?= (?:[JS]r\.?|I{2,3})(?:,|$| and | & ))/g, '');
  return named.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s*/u);
}

/** One to six words with a letter in them, the first in upper case where the script has cases. */
function isName(text: string): boolean {
  const isWorded = text.length > 1 && text.length < 60 && text.split(' ').length <= 6;
  return isWorded && !NO_NAME.test(text) && /^[\p{Lu}\p{Lo}]|^(?:de|van|von|al)\b|^[a-z]+-[a-z]+$/u.test(text);
}
