/** Nouns that announce what their owner said: "Smith's verdict: …", "Her answer: …". */
export const ANNOUNCING_NOUNS = new Set(
  `verdict reaction response answer reply message advice conclusion assessment explanation view comment promise warning plea
  retort argument summary take claim statement word words note letter tweet post text email e-mail slogan motto pledge
  rejoinder remark quip complaint demand appeal opinion suggestion thoughts recommendation`.split(/\s+/),
);

/** Nouns for what is counted or measured, and shows something as a report does. */
export const DATA_NOUNS = new Set(
  `figures figure numbers model models simulations images footage trawl trial trials tests records research analysis
  estimates calculations projections polling`.split(/\s+/),
);

/** Nouns for what is said, which take a that-clause: "Smith's claim that …". */
export const SPEECH_NOUNS = new Set(
  `claim claims statement assertion assertions allegation allegations argument warning warnings suggestion suggestions
  promise promises pledge pledges vow announcement accusation accusations contention insistence assurance assurances
  remark remarks comment comments complaint complaints confession admission denial declaration prediction predictions
  acknowledgment acknowledgement revelation testimony boast report reports`.split(/\s+/),
);
