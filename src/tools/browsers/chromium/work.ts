import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { Work } from '../browser';

type Profile = Awaited<ReturnType<typeof stopProfiler>>;

/** Microseconds between two looks at the stack; more often would itself be seen in the figures. */
const interval = 500;

async function stopProfiler(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Milliseconds of the samples that have a function of an extension on the stack. */
function scriptsIn({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  // A node comes after the one that called it.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  // The time before a sample is that of the sample before.
  const lasted = samples.map((id, i) => (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0));
  return lasted.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
}

/** By V8's profiler and the main thread's own clock; see `Page.watchWork`. */
export async function watchWork(page: ChromiumPage): Promise<() => Promise<Work>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return async () => {
    const scripts = scriptsIn(await stopProfiler(session));
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')!.value;
    await session.detach();
    return { all: seconds * 1000, scripts };
  };
}
