import type { Candidates } from '../../model';

type Field = keyof Candidates;

/** The names and properties of `<meta>` elements that hold each field, most telling first. */
const NAMES: Record<Field, string> = {
  title: 'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title headline title',
  authors:
    'author article:author article:author_name byl dc.creator dcterms.creator parsely-author sailthru.author ' +
    'cxenseparse:author mediator_author citation_author twitter:data1 authors article.author',
  site: 'og:site_name application-name dc.publisher twitter:site apple-mobile-web-app-title publisher',
  section: 'article:section parsely-section section cxenseparse:section sailthru.section category',
  canonicalUrl: 'og:url parsely-link',
  language: 'og:locale content-language dc.language language',
  dates:
    'article:published_time article:modified_time og:published_time og:article:published_time og:updated_time ' +
    'og:article:modified_time article:published article:modified article.published article.updated article.modified article.created ' +
    'datepublished datemodified date-published date-modified datecreated date pubdate publishdate publish_date publish-date ' +
    'published-date published_date published_time publication_date publication-date published_at publish_time ' +
    'dc.date dc.date.issued dc.date.created dc.date.modified dc.date.publish dcterms.date dcterms.created dcterms.issued ' +
    'dcterms.modified sailthru.date parsely-pub-date parsely-modified-date ' +
    'cxenseparse:recs:publishtime cxenseparse:publishtime article_date_original article_date_updated originalpublicationdate ' +
    'lastmod last-modified last_updated_date revision_date modified_date modified-date modification_date modification-date last-updated last_updated last_modified updated_time updated displaydate article-publication-date rnews:datepublished citation_date ' +
    'citation_publication_date citation_online_date bt:pubdate ptime utime created creation_date timestamp video:release_date',
};

const FIELD_OF = new Map(
  (Object.keys(NAMES) as Field[]).flatMap((field) => NAMES[field].split(' ').map((name) => [name, field] as const)),
);

/** What the page's `<meta>` and `<link rel=canonical>` elements say. */
export function addMeta(document: Document, candidates: Candidates): void {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const text = meta.getAttribute('content')?.trim();
    if (!text) continue;
    const names = ['property', 'name', 'http-equiv', 'itemprop'].flatMap((key) => meta.getAttribute(key) ?? []);
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/))) {
      const field = FIELD_OF.get(name);
      if (field) candidates[field].push({ where: `meta:${name}`, text });
    }
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical) candidates.canonicalUrl.unshift({ where: 'link:canonical', text: canonical });
  const language = document.documentElement.getAttribute('lang');
  if (language) candidates.language.unshift({ where: 'html:lang', text: language });
}
