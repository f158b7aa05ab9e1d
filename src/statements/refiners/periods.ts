import type { Span } from '../../model';
import { isAbbreviation } from '../../text/abbreviations';
import type { FoundStatement } from '../found';

const ABBREVIATED = /(\p{L}[\p{L}.]{0,12})$/u;

/** Contents that end with an abbreviation keep its period, which ends the sentence as well: "at 9 a.m." */
export const keepPeriods =
  (text: string) =>
  (statement: FoundStatement): FoundStatement => {
    const content = statement.content.map(([start, end]): Span => {
      const word = text[end] === '.' ? (ABBREVIATED.exec(text.slice(Math.max(start, end - 14), end))?.[1] ?? '') : '';
      return word.length > 1 && (word.includes('.') || isAbbreviation(word)) ? [start, end + 1] : [start, end];
    });
    return { ...statement, content };
  };
