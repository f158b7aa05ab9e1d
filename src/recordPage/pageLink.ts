import { textDirective } from '../export/fragment';
import type { KeptStatement } from '../record/kept';

/** Leads to a statement's words on the page they were read on, or to the page where it has changed; web pages alone. */
export function pageLink(url: string, { quote }: Pick<KeptStatement, 'quote'>): string | undefined {
  if (!/^https?:/.test(url)) return undefined;
  const [first = ''] = quote.split(' … ');
  return `${url}#:~:text=${textDirective(first, [0, first.length])}`;
}
