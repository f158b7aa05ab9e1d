/** What a page notes of its main thread; times in milliseconds. */
export interface ThreadTimes {
  /** How long it was kept from its turn in all, from the moment the document is parsed: before it, no extension runs. */
  busy: number;
  /** The longest of these waits once the page is loaded, its own first layout aside: the longest task. */
  longest: number;
}

/** Runs in the page: asks for its turn over and over, which leaves the browser no idle time, and notes each wait. */
function watchThread(): void {
  /** A turn that nobody held up comes sooner; other programs of the machine take it away for less. */
  const soon = 2;
  const times: ThreadTimes = { busy: 0, longest: 0 };
  Object.assign(window, { threadTimes: times });
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  let loaded = Infinity;
  port1.onmessage = () => {
    const now = performance.now();
    const wait = now - last;
    if (wait > soon) times.busy += wait;
    if (last >= loaded) times.longest = Math.max(times.longest, wait);
    last = now;
    port2.postMessage(null);
  };
  addEventListener('DOMContentLoaded', () => {
    last = performance.now();
    port2.postMessage(null);
  });
  addEventListener('load', () => (loaded = performance.now()));
}

/** Runs in the page: notes how long after its being loaded the first highlight stands. */
function watchHighlights(): void {
  /** Between two looks. */
  const often = 5;
  addEventListener('load', () => {
    const loaded = performance.now();
    const timer = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      clearInterval(timer);
      Object.assign(window, { painted: performance.now() - loaded });
    }, often);
  });
}

/** What stands in the head of a page that is watched so; the two would spoil each other's times. */
export const watches = {
  thread: `<script>(${watchThread.toString()})()</script>`,
  highlights: `<script>(${watchHighlights.toString()})()</script>`,
};

/** What a watched page has noted; both are there in time, or never. */
export interface Watched {
  threadTimes?: ThreadTimes;
  painted?: number;
}
