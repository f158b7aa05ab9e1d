import type { Article } from '../model';

/**
 * What is read of one article, in UTF-16 code units: the longest that newsrooms print have 200,000. Text of this length
 * takes a computer of 2020 three seconds, and the densest that a page can make up about twenty.
 */
const BUDGET = 200_000;

/** The beginning of an article that its budget allows. */
export function withinBudget(article: Article, budget = BUDGET): Article {
  if (article.text.length <= budget) return article;
  const blocks = article.blocks
    .filter(({ start }) => start < budget)
    .map((block) => ({
      ...block,
      end: Math.min(block.end, budget),
      ...(block.emphasis && { emphasis: block.emphasis.filter(([, end]) => end <= budget) }),
    }));
  return { ...article, text: article.text.slice(0, budget), blocks };
}
