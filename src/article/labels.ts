import type { Part } from './tree';

/**
 * What pages call the parts of theirs that stand beside the article: whole words, or runs of words, of a class, an id
 * or a role. "author-bio" is found in "post__author-bio", "ad" is not found in "header".
 */
const BESIDE = wordsOf(
  'ad ads advert advertisement advertising adslot affiliate author-bio author-box author-card author-content author-info ' +
    'about-author about-the-author post-author banner bio breadcrumb breadcrumbs byline bylines call-to-action callout callouts comment ' +
    'comments commenting consent contributors cookie cookies copyright copyrights cta credit credits disclaimer disclosure ' +
    'disqus donate donation editors-picks email-signup footer footnote footnotes gdpr hashtags homepage infobox inline-related inread jump-to ' +
    'kicker latest-news license masthead menu modal more-about more-from more-in more-news more-on more-stories most-popular ' +
    'most-read most-viewed nav navbar navigation newsletter newsletters next-article outbrain overlay paywall play-button ' +
    'popular popup post-meta post-tags preroll product-callout promo promoted promotion read-also read-more read-next recirc ' +
    'recirculation recommendation recommendations recommended regwall related related-articles related-content related-links ' +
    'related-posts related-stories replies reply respond see-also share shareaholic sharedaddy sharethis sharing sidebar ' +
    'sign-in sign-up signin signup skip skip-link social social-share sponsor sponsored subscribe subscription support-us ' +
    'syndication taboola tag-list taglist tagline tags teasers tags-list toc toolbar top-stories topics trending up-next ' +
    'video-player vjs-control-text widget you-may',
);
const HIDDEN = wordsOf('hidden hide visually-hidden sr-only screen-reader-text d-none is-hidden screenreader');
const CAPTION = wordsOf(
  'caption captions figcaption image-credit photo-credit image-caption img-caption img-desc wp-caption-text media-credit ' +
    'picture-title gallery slideshow image-source lightbox hst-resgallery resgallery',
);
const PULL_QUOTE = wordsOf('pullquote pull-quote pulled-quote pullquotes');
const STANDFIRST = wordsOf(
  'standfirst lede strapline subheadline sub-headline subtitle sub-title subhead subheading dek deck article-summary article-dek article-lead ' +
    'summary excerpt abstract teaser-text article-description lead-text article-subtitle chapo lead article-lead entry-summary post-excerpt',
);
const CONSENT = wordsOf(
  'consent cookie cookies gdpr cmp onetrust didomi sp-message qc-cmp2 cookiebot truste privacy-manager',
);
const EMBED = wordsOf('twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed mastodon-embed');

const ENTRY = wordsOf(
  'live-entry live-post live-update live-item liveblog-entry liveblog-post liveblog-update liveblog-item live-blog-entry ' +
    'live-blog-post live-blog-update timeline-entry block-time live-feed-item post-live',
);

function wordsOf(list: string): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${list.split(' ').join('|')})(?=$|[\\s-])`);
}

/** Classes that other style sheets give a meaning ("hidden md:block") are left alone. */
export const isHiddenLabel = ({ label }: Part): boolean =>
  HIDDEN.test(label) && !/-(?:block|flex|grid|inline)\b/.test(label);

/** What is there for screen readers alone: the styles that hide it from sight leave it on the page. */
export const isUnseenLabel = ({ label }: Part): boolean =>
  /(?:^|[\s-])(?:sr-only|visually-hidden|screen-reader-text|screenreader)(?=$|[\s-])/.test(label);

export const isBesideLabel = (part: Part): boolean =>
  /^(?:aside|footer|nav|address|form)$/.test(part.tag) || BESIDE.test(part.label) || isHiddenLabel(part);

export const isCaptionLabel = (part: Part): boolean =>
  part.tag === 'figcaption' || part.tag === 'figure' || CAPTION.test(part.label);

export const isPullQuoteLabel = (part: Part): boolean => PULL_QUOTE.test(part.label);

/** Drupal calls the field that holds an article's whole text one "with summary". */
export const isStandfirstLabel = ({ label }: Part): boolean => STANDFIRST.test(label.replaceAll('with-summary', ''));

export const isConsentLabel = (part: Part): boolean =>
  CONSENT.test(part.label) || /(?:^|\s)(?:alert)?dialog(?=$|\s)/.test(part.label);

/** One entry of a live blog; its microdata name is liveBlogUpdate. */
export const isEntryLabel = (part: Part): boolean => ENTRY.test(part.label);

export const isEmbedLabel = (part: Part): boolean => EMBED.test(part.label);
