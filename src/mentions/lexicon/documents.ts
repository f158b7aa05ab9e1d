const DOCUMENTS = new Set(
  `account ad advertisement advisory affidavit agreement alert analysis announcement article assessment audit
  autobiography ballot bill biography blog book briefing brochure bulletin caption census charter chart communique
  communiqué complaint constitution contract court-filing cable data decision declaration decree diary directive document
  dossier draft editorial email e-mail estimate evidence file filing finding forecast graphic guidance guideline
  headline indictment index injunction invoice judgement judgment law lawsuit leaflet letter listing manifesto manual
  map materials measure memo memoir memorandum message minutes motion note notebook notice op-ed opinion order ordinance
  pamphlet paper paperwork petition poll placard plaque policy post poster press-release presentation proposal
  protocol record recording release report resolution results return returns review rule ruling rumor rumour schedule
  scripture sign slogan spreadsheet statement statistic statistics story study subpoena suit summary survey testimony text
  theory transcript treaty tweet verdict video voicemail warrant warning webpage will wording readout research report`
    .trim()
    .split(/\s+/),
);

/** Whether the word is a common noun for something written that may be quoted: "report", "polls". */
export function isDocument(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    DOCUMENTS.has(lower) ||
    (lower.endsWith('s') && (DOCUMENTS.has(lower.slice(0, -1)) || DOCUMENTS.has(lower.replace(/ies$/, 'y'))))
  );
}
