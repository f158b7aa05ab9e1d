import type { Article, Candidate, Meta } from '../model';
import { authorsOf } from './authors';
import { plainLine } from './entities';
import { languageOf } from './language';
import { titleOf } from './title';

/** What the article's candidates say about it but for its dates: title without the site's name, authors as persons. */
export function readMeta({ url, candidates }: Article): Omit<Meta, 'published' | 'modified'> {
  const sites = [...candidates.site.map(({ text }) => plainLine(text)), hostOf(url)];
  return {
    url,
    canonicalUrl: canonicalOf(candidates.canonicalUrl, url),
    title: titleOf(candidates.title, sites),
    authors: authorsOf(candidates.authors, sites),
    site: siteOf(candidates.site),
    section: firstLine(candidates.section),
    language: languageOf(candidates.language),
  };
}

function firstLine(candidates: readonly Candidate[]): string | null {
  for (const { text } of candidates) {
    const line = plainLine(text);
    if (line) return line;
  }
  return null;
}

/** An account's name ("@paper") only where there is no other. */
function siteOf(candidates: readonly Candidate[]): string | null {
  const named = candidates.filter(({ text }) => !text.startsWith('@'));
  return (
    firstLine(named.filter(({ where }) => where === 'meta:og:site_name')) ?? firstLine(named) ?? firstLine(candidates)
  );
}

/** The main part of the host's name: "morningpaper" of www.morningpaper.co.uk. */
function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\./, '');
}

/** Only an address of the web that the page's own one resolves. */
function canonicalOf(candidates: readonly Candidate[], url: string): string | null {
  for (const { text } of candidates) {
    const address = URL.parse(text, url);
    if (address && /^https?:$/.test(address.protocol) && address.pathname.length > 1) return address.href;
  }
  return null;
}
