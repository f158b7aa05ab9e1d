/** Runs in the page: asks for its turn over and over, which leaves the browser no idle time; notes the longest wait. */
function watchThread(): void {
  Object.assign(window, { longestTask: 0 });
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  let loaded = Infinity;
  port1.onmessage = () => {
    const now = performance.now();
    if (last >= loaded) Object.assign(window, { longestTask: Math.max((window as Watched).longestTask!, now - last) });
    last = now;
    port2.postMessage(null);
  };
  addEventListener('DOMContentLoaded', () => port2.postMessage(null));
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
  nothing: '',
  thread: `<script>(${watchThread.toString()})()</script>`,
  highlights: `<script>(${watchHighlights.toString()})()</script>`,
};

/** What a watched page has noted, in milliseconds; it is there in time, or never. */
export interface Watched {
  /** The longest that it was kept from its turn once it was loaded, its own first layout aside: the longest task. */
  longestTask?: number;
  painted?: number;
}
