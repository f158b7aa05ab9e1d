/** Adverbs that no ending shows. */
// prettier-ignore
const ADVERBS = new Set(
  `aboard abroad afield afresh afterward again ago ahead alike almost alone along aloud already also altogether always amok anew
  anymore anyway anywhere apart around aside astray aways away back backstage before behind below besides best better beyond
  both but by clean clear close closer dead deep deeper direct doubly down downhill downstairs downstream downtown earlier early
  easy elsewhere enough even ever everywhere extra far farther fast faster fine first flat foremost forever forth free full
  further furthermore furthest half halfway hard harder hence here high higher home hopefully how however indeed indoors
  inland inshore inside instead just kind kinda large late later least less lest like likewise little live long longer lot loud
  louder low lower maybe meantime meanwhile midway moreover most much near nearby nearer never nevertheless next nigh no
  nonetheless north not now nowadays nowhere off offhand offline offshore offstage oft often okay on once online only onshore
  otherwise out outdoors outright outside over overall overboard overhead overnight overseas past perhaps please pretty prior
  quick quicker quite rather regardless right round second seldom short sideways since slow slower so somehow sometime
  sometimes someplace somewhat somewhere soon sooner south still straight straightaway sure then thence there thereabouts
  thereafter thereby therefore therein thereof third this though through throughout thus tight today together tomorrow tonight
  too twice under underfoot underground underneath underwater up uphill upstairs upstream uptown very well west whatsoever when
  whence whenever where whereabouts whereas whereby wherein wherever why wide worse worst yes yesterday yet`.split(/\s+/),
);

/** Whether a word can be an adverb at all; a tagger takes rare nouns before a verb for one ("the lead *singer* said"). */
export const mayBeAdverb = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ADVERBS.has(lower) || lower.includes('-') || /(?:ly|wards?|wise|fold|ways)$/.test(lower);
};
