import { plainLine } from './entities';

const DATE =
  /(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sat|Sun)(?:day)?\.?,? )?(?:\d{1,2}\.? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/u;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:de|da|do|dos|van|von|der|den|di|la|le|el|al|bin|\p{Lu}\.))*(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** Words of sections, desks, buttons and places, which are written like names. */
const NO_NAME =
  /\b(?:updated|published|posted|last|first|date|news|reports?|politics|business|sports?|world|local|home|health|science|technology|tech|culture|arts?|opinion|editorial|analysis|features?|magazine|edition|press|release|media|team|staff|desk|editors?|reporters?|correspondent|times|post|agency|government|change|estate|rights|affairs|education|environment|economy|money|markets?|law|life|style|travel|food|weather|crime|courts?|city|county|street|new|north|south|east|west|san|santa|los|las|port|fort|saint|st|united|kingdom|states|read|comments?|share|print|save|listen|video|live|photos?)\b/iu;

/**
 * Who signs a line that holds a date and does not begin with "by": "Ines Lund, 14 May 2024", "14 May 2024 – Ines Lund
 * and Pia Rask", "Posted 14 May 2024 by Ines Lund".
 */
export function signersOf(text: string): string[] {
  const line = plainLine(text);
  if (!DATE.test(line)) return [];
  const parts = line
    .replace(DATE, '|')
    .split(/\s*[|·•–—,]\s*/)
    .map((part) => part.replace(/^(?:by|von|par|por|di|door)\s/i, ''))
    .filter(Boolean);
  const named = parts.map((part) => part.replace(/ (?:in|at) \p{Lu}.*$/u, '').split(/ (?:and|&|und|et|y|e|en) /u));
  const first = named.findIndex((names) => names.every(isName));
  const beyond = named.findIndex((names, i) => i > first && !names.every(isName));
  return first < 0 ? [] : named.slice(first, beyond < 0 ? undefined : beyond).flat();
}

const isName = (text: string): boolean => NAME.test(text) && !NO_NAME.test(text);
