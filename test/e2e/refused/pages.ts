/** Pages of ours on which somebody is quoted, and which are no articles. */

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const post = (author: string, time: string, ...paragraphs: string[]): string =>
  `<div class="post"><div class="author">${author}</div><div class="time">${time}</div>
  ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}
  <a href="#reply">Reply</a> <a href="#quote">Quote</a></div>`;

const thread = page(
  'Ferry late again - Harbour Forum',
  `<nav><a href="#a">Home</a> <a href="#b">Boards</a> <a href="#c">Rules</a></nav>
  <h1>Ferry late again</h1>
  <div class="thread forum">
  ${post(
    'tidewatcher',
    '3 May 2031, 08:12',
    'Stood on the pier for fifty minutes this morning and nobody told us anything until the whole queue began to shout.',
    '“The pump has failed and we are waiting for a part,” purser Ilse Varga said when she came down the ramp at last.',
  )}
  ${post('northpier', '3 May 2031, 08:40', 'Same here on Thursday, and the Thursday before that. My boss has stopped believing me, which I can understand.')}
  ${post('old_salt', '3 May 2031, 09:05', 'In my day there were two boats and one of them always ran. Now there is one boat and it runs when it likes to run.')}
  ${post('tidewatcher', '3 May 2031, 09:31', 'There is a meeting in the school hall next week. I will go and ask where the money for the second boat went.')}
  ${post('mirek', '3 May 2031, 10:02', 'Good luck with that, they have been asked every spring since I moved here and the answer is always the same one.')}
  </div>`,
);

const handbook = page(
  'Setting up the tide gauge - Handbook',
  `<nav><a href="#1">Contents</a> <a href="#2">Install</a> <a href="#3">Configure</a></nav>
  <main class="docs documentation"><h1>Setting up the tide gauge</h1>
  <p>The gauge is mounted on the harbour wall at least forty centimetres above the highest water that was ever measured there.</p>
  <h2>1. Choose a place</h2>
  <p>Keep away from the mouths of drains, whose water is warmer than the harbour's and makes the reading drift by some millimetres.</p>
  <pre><code>gauge place --wall north --height 40</code></pre>
  <h2>2. Calibrate it</h2>
  <p>Run the command below three times within an hour and take the middle one of the three values that it prints at the end.</p>
  <pre><code>gauge calibrate --times 3</code></pre>
  <p>“Most gauges that fail were never calibrated after the first winter,” harbour engineer Tove Lindahl said at the training in March.</p>
  <h2>3. Send the readings</h2>
  <p>Readings are sent every ten minutes by default, and more often costs battery without making the forecast any better.</p>
  <pre><code>gauge send --every 10m</code></pre>
  </main>`,
);

const petition = page(
  'Keep the night ferry - sign now',
  `<header><a href="#a">Campaigns</a> <a href="#b">Start a petition</a></header>
  <main><h1>Keep the night ferry</h1>
  <p>The island has had a ferry at night since 1961, and without it the last way home from work or hospital leaves at eight.</p>
  <p>“My mother would not be alive without that boat,” said Anders Holm, who runs the bakery at the old quay on the island.</p>
  <p>We ask the council to keep the crossing at ten and the one at midnight, and to publish what each of them really costs.</p>
  <form><input type="text" name="first"><input type="text" name="last"><input type="email" name="mail">
  <button>Sign this petition</button></form></main>`,
);

const pictures = page(
  'Pictures',
  '<h1>Pictures</h1><img alt="" src="data:,"><img alt="" src="data:,"><a href="#1">1</a> <a href="#2">2</a>',
);

/** Each with words that it quotes and whose they are. */
export const refused = [
  { path: '/forum/ferry-late-again', html: thread, words: 'The pump has failed', speaker: 'Ilse Varga' },
  { path: '/docs/tide-gauge', html: handbook, words: 'Most gauges that fail', speaker: 'Tove Lindahl' },
  { path: '/petitions/night-ferry', html: petition, words: 'My mother would not be alive', speaker: 'Anders Holm' },
];

/** A page without a sentence. */
export const wordless = { path: '/pictures', html: pictures };
