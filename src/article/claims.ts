import { attributeOf, contentOf, firstOf } from './dom';

const typed = (names: string): RegExp =>
  new RegExp(`"@type"\\s{0,4}:\\s{0,4}\\[?\\s{0,4}"(?:https?://schema\\.org/)?(?:${names})"`);

const NEWS = typed('\\w{0,20}NewsArticle|BlogPosting|LiveBlogPosting');
const ARTICLE = typed('Article|Report|(?:Claim|Critic)?Review|ScholarlyArticle');
/** What stays what it is, however it is dated. */
const SURELY_OTHER = typed(
  'Product|ProductGroup|QAPage|DiscussionForumPosting|TechArticle|APIReference|JobPosting|Recipe',
);
const OTHER = typed(
  'ItemPage|CollectionPage|SearchResultsPage|Question|FAQPage|HowTo|SoftwareApplication|SoftwareSourceCode|Event|' +
    'Hotel|Restaurant|Movie|TVSeries|TVEpisode|MusicAlbum|Book|ProfilePage|Course|Dataset|Place|Service|AboutPage',
);

/** Makers of documentation, forums, wikis and shops. */
const GENERATOR =
  /docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|doxygen|javadoc|jsdoc|rustdoc|mdbook|discourse|vbulletin|phpbb|xenforo|mybb|mediawiki|dokuwiki|shopify|woocommerce|magento|prestashop/i;

/** Words of addresses, as a host's first name or a step of the path. */
const addressed = (words: string): RegExp => new RegExp(`^(?:${words})\\.|/(?:${words})(?:[/.?#]|$)`, 'i');
const HANDBOOK = addressed(
  'docs?|documentation|api|developers?|reference|wiki|w|help|support|manual|faqs?|status|guides?',
);
const PEOPLE = addressed('forums?|threads?|topic|community|questions|discuss(?:ion)?s?|users?|profile|talk|mail|inbox');
const TRADE = addressed(
  'shop|store|products?|cart|checkout|basket|services?|solutions?|pricing|jobs|careers|account|login|sign-?in|register',
);
const LIST = addressed('search|tags?|categor(?:y|ies)|topics?|authors?|archives?|collections?|maps?|page');
const NEWS_ADDRESS = /[/-](?:news|articles?|stor(?:y|ies)|press|reports?)[/_-]/i;
const BLOG_ADDRESS = addressed('blogs?|posts?|insights?|magazine|opinions?|advice|learn|features?|columns?|reviews?');
const DATE_ADDRESS = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]/i;

/** What WordPress and Ghost call pages that are no posts. */
const STATIC_PAGE = 'body.page[class*="page-id-"], body.page-template';
const OTHER_POST =
  /(?:^|\s)single-(?:tribe_events|events?|product|job|job_listing|portfolio|project|team|staff|testimonials?|courses?|recipe|property|listing|faq|docs|download)(?=\s|$)/;

/** Open Graph types; those of applications hold a colon. */
const OTHER_TYPE = /^(?:product|video|music|profile|book|game|place|business|event|recipe|restaurant|hotel)|:/;

const content = (document: Document, selector: string): string => {
  const element = document.querySelector(selector);
  return (element && attributeOf(element, 'content')) ?? '';
};

/**
 * What a page's metadata and address say of its kind, each 0 or 1 but for counts of an address's words and steps; read
 * in about a millisecond, before any text is.
 */
export type Claims = ReturnType<typeof claimsOf>;

export function claimsOf(document: Document, url: string) {
  const scripts = firstOf(document, 'script[type="application/ld+json"]', 20).map((script) =>
    contentOf(script).slice(0, 500_000),
  );
  const says = (pattern: RegExp) => Number(scripts.some((script) => pattern.test(script)));
  const has = (selector: string) => Number(document.querySelector(selector) !== null);
  const type = content(document, 'meta[property="og:type"]').toLowerCase();
  const own = ownAddress(document, url);
  const [here, there] = [hostAndPath(url), hostAndPath(own)];
  const at = (pattern: RegExp) => Number(pattern.test(here) || pattern.test(there));
  const steps = there.replace(/\?.*$/, '').split('/').filter(Boolean).slice(1);
  const bodyClass = (document.body && attributeOf(document.body, 'class')) ?? '';
  return {
    saysNews: says(NEWS) || has('[itemtype*="NewsArticle"], [itemtype*="BlogPosting"]'),
    saysArticle: says(ARTICLE),
    saysOther: says(SURELY_OTHER) || has('[itemtype*="schema.org/Product"]'),
    saysPart: says(OTHER),
    typeArticle: Number(type === 'article'),
    typeWebsite: Number(type === 'website'),
    typeOther: Number(OTHER_TYPE.test(type)),
    publishedTime: has('meta[property="article:published_time"], meta[name="article:published_time"]'),
    datedData: says(/"datePublished"/) || has('[itemprop~="datePublished"], time[pubdate]'),
    maker: Number(GENERATOR.test(content(document, 'meta[name="generator" i]'))),
    staticPage: has(STATIC_PAGE),
    otherPost: Number(OTHER_POST.test(bodyClass)),
    front: Number(isFront(url) && isFront(own)),
    handbookAddress: at(HANDBOOK),
    peopleAddress: at(PEOPLE),
    tradeAddress: at(TRADE),
    listAddress: at(LIST),
    newsAddress: at(NEWS_ADDRESS),
    blogAddress: at(BLOG_ADDRESS),
    dateAddress: at(DATE_ADDRESS),
    addressWords: Math.min((steps.at(-1) ?? '').split(/[-_]/).filter((word) => /[a-z]/i.test(word)).length, 8),
    addressSteps: Math.min(steps.length, 5),
  };
}

/** The address that a page names as its own, which may say more than the one it was reached under. */
function ownAddress(document: Document, url: string): string {
  const link = document.querySelector('link[rel="canonical" i]');
  const address = link && attributeOf(link, 'href');
  return address && URL.canParse(address, url) ? new URL(address, url).href : url;
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
