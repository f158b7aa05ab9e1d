import { pageOf, paragraphs, shopOf } from './article';

/** A page to be visited. */
export interface Subject {
  name: string;
  html(head: string): string;
  /** Whether On Record finds an article there. */
  paints: boolean;
  /** How long its main thread is watched, with and without us: about as long as reading it takes. */
  seconds: number;
  /** How often it is visited: the shorter the times, the more visits it takes to tell them from what else goes on. */
  rounds: number;
}

/** In words: what most articles have, a long one, and a book. */
export const lengths = [1_000, 10_000, 100_000] as const;

export const shop: Subject = {
  name: 'no article, 400 goods',
  html: (head) => shopOf(400, head),
  paints: false,
  seconds: 1.5,
  rounds: 11,
};

const articleOf = (words: number): Subject => ({
  name: `${words.toLocaleString('en')} words`,
  html: (head) => pageOf(paragraphs(words), head),
  paints: true,
  seconds: 1.5 + words / 8_000,
  rounds: words > 1_000 ? 3 : 11,
});

/** An article as most are. */
export const usual = articleOf(lengths[0]);

/** 40 articles of 40,000 words weigh 10 MB. */
export const huge: Subject = {
  name: '10 MB, refused',
  html: (head) => pageOf(Array.from({ length: 40 }, () => paragraphs(40_000)).flat(), head),
  paints: false,
  seconds: 3,
  rounds: 3,
};

/** What is read and painted, or might be. */
export const readable: Subject[] = [shop, usual, ...lengths.slice(1).map(articleOf)];

export const subjects: Subject[] = [...readable, huge];
