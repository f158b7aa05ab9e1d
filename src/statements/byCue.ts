import type { Context } from './context';
import type { Cue } from './cues';
import { accusation } from './finders/accusations';
import { asReported } from './finders/asReported';
import { clauseBefore, endOfHeadline } from './finders/clauseBefore';
import { contentAfter } from './finders/contentAfter';
import { finding } from './finders/findings';
import { inverted } from './finders/inverted';
import { leadIn } from './finders/leadIns';
import { description, naming } from './finders/naming';
import { quotationBefore } from './finders/quotationBefore';
import type { FoundStatement } from './found';
import { subjectsOf } from './cueSubjects';
import type { Subject } from './subjects';

type CueFinder = (context: Context, cue: Cue, subject: Subject | null) => FoundStatement | null;

/** The first that finds something decides: a quotation right before the cue, what is marked behind it, a clause before it. */
const FINDERS: readonly CueFinder[] = [
  quotationBefore,
  endOfHeadline,
  inverted,
  leadIn,
  naming,
  description,
  accusation,
  finding,
  asReported,
  contentAfter,
  clauseBefore,
];

function findAt(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  for (const find of FINDERS) {
    const found = find(context, cue, subject);
    if (found) return found;
  }
  return null;
}

/** What stands at the cues, at most one statement each; those that report nothing said are passed over. */
export function findByCue(context: Context, cues: readonly Cue[]): FoundStatement[] {
  const subjects = subjectsOf(context, cues);
  return cues.flatMap((cue, i) => {
    const found = cue.unsaid ? null : findAt(context, cue, subjects[i]);
    if (found) return [found];
    const { start, end } = context.tokens[cue.head];
    context.trace?.({ step: 'cue', cue: [start, end], lemma: cue.verb.lemma, why: cue.unsaid ?? 'nothing proposed' });
    return [];
  });
}
