import type { Work } from '../browser';
import type { Inside } from './inside';
import type { Profiler, TabbedBrowser } from './scope';

declare const Services: { profiler: Profiler };
declare const gBrowser: TabbedBrowser;

/** Samples that fit; a visit takes a few thousand. */
const room = 8_000_000;

/** Milliseconds between two looks at the stack; more often would itself be seen in the figures. */
const interval = 0.5;

const startInside = ([entries, every]: [number, number]): Promise<void> =>
  Services.profiler.StartProfiler(entries, every, ['js', 'cpu'], ['GeckoMain']);

/** Added up there, for a profile weighs megabytes. */
async function stopInside(): Promise<Work> {
  const { processes } = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const { osPid } = gBrowser.selectedBrowser.frameLoader.remoteTab;
  const threads = processes.flatMap((process) => process.threads);
  const { samples, stackTable, frameTable, stringTable } = threads.find(({ pid }) => pid === osPid)!;
  const isOurs = (frame: number): boolean =>
    stringTable[frameTable.data[frame]![frameTable.schema.location]!]!.includes('moz-extension://');
  const ours: boolean[] = [];
  // A stack comes after the one that it stands on.
  for (const row of stackTable.data) {
    const { prefix, frame } = stackTable.schema;
    const below = row[prefix];
    ours.push((below != null && ours[below]!) || isOurs(row[frame]!));
  }
  const work: Work = { all: 0, scripts: 0 };
  for (const row of samples.data) {
    const milliseconds = (row[samples.schema.threadCPUDelta] ?? 0) / 1e6;
    work.all += milliseconds;
    if (ours[row[samples.schema.stack]!]) work.scripts += milliseconds;
  }
  return work;
}

/** By Firefox's own profiler; see `Page.watchWork`. */
export async function watchWork(inside: Inside): Promise<() => Promise<Work>> {
  await inside(startInside, [room, interval] as [number, number]);
  return () => inside(stopInside);
}
