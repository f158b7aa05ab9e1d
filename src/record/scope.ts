/** What is to be erased. Days are YYYY-MM-DD, both included, and those on which articles were first kept. */
export type Scope = { article: number } | { site: string } | { person: number } | { from: string; to: string } | 'all';
