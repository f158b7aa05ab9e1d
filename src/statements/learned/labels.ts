/** Labels of the first reading: where cues stand, and whether they report speech. */
export const CueLabel = { Out: 0, BeginSpeech: 1, InSpeech: 2, BeginOther: 3, InOther: 4 } as const;

/** Labels of the second reading, which looks from one cue. */
export const PartLabel = { Out: 0, BeginContent: 1, InContent: 2, BeginSource: 3, InSource: 4 } as const;

/** Both readings have five labels. */
export const LABELS = 5;

/** BIO: an inner label follows only its own kind; `from` -1 is the start of the sequence. */
export function mayFollow(from: number, to: number): boolean {
  if (to !== 2 && to !== 4) return true;
  return from === to || from === to - 1;
}
