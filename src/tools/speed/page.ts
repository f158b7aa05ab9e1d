import type { BrowserName } from '../browsers/browser';
import { median } from './median';
import { makeOthers } from './others';
import type { Subject } from './subjects';
import { inTurns, serveSubjects, Visitor } from './visits';

/** What a page takes more than without any extension. */
interface Beyond {
  ours: number;
  /** What any extension costs that has a content script and can be asked something. */
  floor: number;
}

/** A page with On Record, and the same with an extension that does nothing; medians of some visits. */
export interface PageSpeed {
  subject: Subject;
  /** Milliseconds in which a script of ours runs, what the browser does for it included. */
  script: Beyond;
  /** Milliseconds of the main thread beyond those that the page takes without us: layout and all that it owes to us. */
  thread: Beyond;
  /** Milliseconds of the longest task, with us and without. */
  longest: { with: number; without: number };
  /** Milliseconds from the page's being loaded to the first highlight; null where there is none. */
  awake: number | null;
  /** The same, with the background stopped before the visit. */
  asleep: number | null;
  /** Bytes of memory beyond those that the page takes without us. */
  memory: Beyond;
}

/** Rounds of what hardly differs from one visit to the next, or is measured for its most. */
const few = 3;

interface Visitors {
  blank: Visitor;
  listening: Visitor;
  ours: Visitor;
}

const painted = async (ours: Visitor, at: number, background: 'awake' | 'asleep', rounds: number): Promise<number> => {
  const [times] = await inTurns([ours], rounds, (visitor) => visitor.painted(at, background));
  return median(times!);
};

/** The medians of what each round took more than its visit without us. */
function beyond([none, least, all]: number[][]): Beyond {
  const more = (values: number[]): number => median(values.map((value, round) => value - none![round]!));
  return { ours: more(all!), floor: more(least!) };
}

async function speedOf(subject: Subject, at: number, { blank, listening, ours }: Visitors): Promise<PageSpeed> {
  const { seconds, rounds, paints } = subject;
  const each = [blank, listening, ours];
  const works = await inTurns(each, rounds, (visitor) => visitor.work(at, seconds));
  const longest = await inTurns([ours, blank], few, (visitor) => visitor.longestTask(at, seconds));
  return {
    subject,
    script: beyond(works.map((work) => work.map(({ scripts }) => scripts))),
    thread: beyond(works.map((work) => work.map(({ all }) => all))),
    longest: { with: median(longest[0]!), without: median(longest[1]!) },
    awake: paints ? await painted(ours, at, 'awake', rounds) : null,
    asleep: paints ? await painted(ours, at, 'asleep', rounds) : null,
    memory: beyond(await inTurns(each, few, (visitor) => visitor.memory(at, seconds))),
  };
}

/** Visits each page with and without On Record. */
export async function pageSpeeds(name: BrowserName, extension: string, subjects: Subject[]): Promise<PageSpeed[]> {
  const server = await serveSubjects(subjects);
  const others = makeOthers();
  const open: Visitor[] = [];
  const visitor = async (folder: string): Promise<Visitor> => {
    open.push(await Visitor.open(name, folder, server));
    return open.at(-1)!;
  };
  try {
    const visitors: Visitors = {
      blank: await visitor(others.blank),
      listening: await visitor(others.listening),
      ours: await visitor(extension),
    };
    const speeds: PageSpeed[] = [];
    for (const [at, subject] of subjects.entries()) speeds.push(await speedOf(subject, at, visitors));
    return speeds;
  } finally {
    await Promise.all(open.map((one) => one.close()));
    others.remove();
    await server.close();
  }
}
