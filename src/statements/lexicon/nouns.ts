/** Nouns that announce what their owner said: "Smith's verdict: …", "Her answer: …". */
export const ANNOUNCING_NOUNS = new Set(
  `verdict reaction response answer reply message advice conclusion assessment explanation view comment promise warning plea
  retort argument summary take claim statement word words`.split(/\s+/),
);

/** Nouns for what is said, which take a that-clause: "Smith's claim that …". */
export const SPEECH_NOUNS = new Set(
  `claim claims statement assertion assertions allegation allegations argument warning warnings suggestion suggestions
  promise promises pledge pledges vow announcement accusation accusations contention insistence assurance assurances
  remark remarks comment comments complaint complaints confession admission denial declaration prediction predictions
  acknowledgment acknowledgement revelation testimony boast report reports`.split(/\s+/),
);
