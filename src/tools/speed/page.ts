import type { BrowserName } from '../browsers/browser';
import { makeOthers } from './others';
import type { Subject } from './subjects';
import type { ThreadTimes } from './thread';
import { serveSubjects, visitAll, type Visits } from './visits';

/** A page with On Record, and the same with an extension that does nothing; medians of some visits. */
export interface PageSpeed {
  subject: Subject;
  with: ThreadTimes;
  without: ThreadTimes;
  /** Milliseconds from the page's being loaded to the first highlight; null where there is none. */
  awake: number | null;
  /** The same, with the background stopped before the visit. */
  asleep: number | null;
  /** Bytes of memory beyond those that the page takes without us. */
  memory: number;
  /** As many of these as any extension costs that has a content script and can be asked something. */
  floor: number;
}

const threadAndMemory = async (visits: Visits) => ({ thread: await visits.thread(), memory: await visits.memory() });

const all = async (visits: Visits, { paints }: Subject) => ({
  ...(await threadAndMemory(visits)),
  awake: paints ? await visits.painted('awake') : null,
  asleep: paints ? await visits.painted('asleep') : null,
});

/** Visits each page with and without On Record. */
export async function pageSpeeds(name: BrowserName, extension: string, subjects: Subject[]): Promise<PageSpeed[]> {
  const server = await serveSubjects(subjects);
  const others = makeOthers();
  try {
    const without = await visitAll(name, others.blank, server, subjects, threadAndMemory);
    const listening = await visitAll(name, others.listening, server, subjects, (visits) => visits.memory());
    const ours = await visitAll(name, extension, server, subjects, all);
    return subjects.map((subject, i) => {
      const { thread, memory, awake, asleep } = ours[i]!;
      const own = without[i]!.memory;
      const beyond = { memory: memory - own, floor: listening[i]! - own };
      return { subject, with: thread, without: without[i]!.thread, awake, asleep, ...beyond };
    });
  } finally {
    others.remove();
    await server.close();
  }
}
