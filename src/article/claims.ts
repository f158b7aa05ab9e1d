import { attributeOf, contentOf, firstOf } from './dom';
import { asksToAct } from './request';

/** What a page's metadata and address say of its kind; read in about a millisecond, before any text is. */
export interface PageKind {
  /**
   * `news`: a news or blog article, or a post with its time; `dated`: an article with a date, as site builders call
   * any page; `article`: by a weaker claim; `other`: something else; else unknown.
   */
  claim: 'news' | 'dated' | 'article' | 'other' | 'unknown';
  /** The address is that of a site's or section's front, and nothing else says that it is an article. */
  isFront: boolean;
  /** The address says news, story or a month of a year. */
  isNewsAddress: boolean;
}

const NEWS =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:https?:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle)"/;
const ARTICLE =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:https?:\/\/schema\.org\/)?(?:Article|Report|(?:Claim|Critic)?Review|ScholarlyArticle)"/;
/** What stays what it is, however it is dated. */
const SURELY_OTHER =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|QAPage|DiscussionForumPosting|TechArticle|APIReference|JobPosting|Recipe)"/;
const OTHER =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:https?:\/\/schema\.org\/)?(?:ItemPage|CollectionPage|SearchResultsPage|Question|FAQPage|HowTo|SoftwareApplication|SoftwareSourceCode|Event|Hotel|Restaurant|Movie|TVSeries|TVEpisode|MusicAlbum|Book|ProfilePage|Course|Dataset|Place)"/;

/** Makers of documentation, forums, wikis and shops. */
const GENERATOR =
  /docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|doxygen|javadoc|jsdoc|rustdoc|mdbook|discourse|vbulletin|phpbb|xenforo|mybb|mediawiki|dokuwiki|shopify|woocommerce|magento|prestashop/i;
const OTHER_ADDRESS =
  /^(?:docs?|api|developers?|help|support|wiki|forums?|community|shop|store|mail|maps|accounts?|login|search|status)\.|\/(?:docs?|documentation|api|reference|wiki|w|help|support|manual|forums?|threads?|topic|questions|discuss(?:ion)?s?|shop|store|products?|cart|checkout|basket|account|login|signin|sign-in|register|search|mail|inbox|maps?|users?|profile|settings|jobs|careers|tags?|category|categories)(?:[/.?#]|$)/i;

const NEWS_ADDRESS = /[/-](?:news|articles?|stor(?:y|ies)|press|reports?)[/_-]|\/20\d\d\/(?:\d\d?|[a-z]{3})\//i;

/** What WordPress and Ghost call pages that are no posts. */
const STATIC_PAGE = 'body.page[class*="page-id-"], body.page-template';
const OTHER_POST =
  /(?:^|\s)single-(?:tribe_events|events?|product|job|job_listing|portfolio|project|team|staff|testimonials?|courses?|recipe|property|listing|faq|docs|download)(?=\s|$)/;

/** Open Graph types; those of applications hold a colon. */
const OTHER_TYPE = /^(?:product|video|music|profile|book|game|place|business|event|recipe|restaurant|hotel)|:/;

const content = (document: Document, selector: string): string | null => {
  const element = document.querySelector(selector);
  return element && attributeOf(element, 'content');
};

const openGraphType = (document: Document): string =>
  content(document, 'meta[property="og:type"]')?.toLowerCase() ?? '';

/** What kind of page a document says to be. */
export function pageKind(document: Document, url: string): PageKind {
  const claim = claimOf(document, url);
  const own = ownAddress(document, url);
  // Makers of sites call their fronts websites.
  const atFront = isFront(url) && isFront(own) && openGraphType(document) !== 'article';
  return {
    claim,
    isFront: atFront,
    isNewsAddress: [url, own].some((address) => NEWS_ADDRESS.test(hostAndPath(address))),
  };
}

/** The address that a page names as its own, which may say more than the one it was reached under. */
function ownAddress(document: Document, url: string): string {
  const link = document.querySelector('link[rel="canonical" i]');
  const address = link && attributeOf(link, 'href');
  return address && URL.canParse(address, url) ? new URL(address, url).href : url;
}

function claimOf(document: Document, url: string): PageKind['claim'] {
  const scripts = firstOf(document, 'script[type="application/ld+json"]', 20);
  const says = (pattern: RegExp) => scripts.some((script) => pattern.test(contentOf(script).slice(0, 500_000)));
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (says(NEWS) || has('[itemtype*="NewsArticle"], [itemtype*="BlogPosting"]')) return 'news';
  if (GENERATOR.test(content(document, 'meta[name="generator" i]') ?? '')) return 'other';
  if (says(SURELY_OTHER) || has('[itemtype*="schema.org/Product"]')) return 'other';
  if (has(STATIC_PAGE) || OTHER_POST.test(attributeOf(document.body, 'class') ?? '')) return 'other';
  if (has('meta[property="article:published_time"], meta[name="article:published_time"]')) return 'news';
  const type = openGraphType(document);
  if (OTHER_TYPE.test(type) || says(OTHER) || OTHER_ADDRESS.test(hostAndPath(url))) return 'other';
  // A date of the page alone is no date of an article.
  const isDated = has('[itemprop~="datePublished"], time[pubdate]');
  if (says(ARTICLE)) return isDated || says(/"datePublished"/) ? 'dated' : 'article';
  if (isDated) return type === 'article' ? 'dated' : 'article';
  return asksToAct(document) ? 'other' : 'unknown';
}

function hostAndPath(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname + search;
}

/** No path, or a word or two of letters ("/", "/news/", "/en/world"), unless a number asks for one text. */
function isFront(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const isShort = /^\/(?:index\.\w{3,5})?$|^\/(?:[a-z]{2,16}\/)?[a-z]{2,16}\/?$/i.test(pathname);
  return isShort && !/[?&]\w{1,12}=\d{2,}/.test(search);
}
