/** The words that every story below must show. */
export const quote = 'We have waited a generation for this';

interface Parts {
  /** Beginning of the head: scripts that run before everything else. */
  head?: string;
  title?: string;
  byline?: string;
  /** In place of the quotation's paragraph. */
  said?: string;
  before?: string;
  after?: string;
}

const said = `“${quote},” Mayor Petra Solheim said after the vote on Monday. “Tonight the children of this town got their railway back.”`;

/** A short news story, and around it what a page may do to us. Well-formed, so that it can be served as XHTML too. */
export function story(parts: Parts = {}): string {
  const { head = '', title = 'Halden votes to reopen its harbour line', byline = 'By Ines Lund' } = parts;
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8" />${head}<title>${title}</title>
<meta property="og:type" content="article" /><meta property="article:published_time" content="2024-05-14" /></head>
<body>${parts.before ?? ''}<article><h1>${title}</h1><p class="byline">${byline}, 14 May 2024</p>
<p>The council of Halden has voted to reopen the harbour railway that closed in October 1993, ending a long dispute.</p>
<p>${parts.said ?? said}</p>
<p>Solheim told reporters that the first trains would run by the spring. She added that no house would be touched.</p>
<p>According to a report published in March, rebuilding the bridge alone would cost 38 million crowns.</p>
<p>“Nobody in that room could tell me what the bridge costs,” said Davit Marchetti, who leads the opposition.</p>
</article>${parts.after ?? ''}</body></html>`;
}

/** A script as it stands in a page. */
export const script = (run: () => void): string => `<script>//<![CDATA[
const __name = (named) => named;(${run.toString()})()
//]]></script>`;
