/** Nouns too general to stand for whoever was talked about last. */
export const GENERAL =
  /^(?:source|official|aide|person|witness|insider|operative|user|resident|spokesman|spokeswoman|spokesperson|reader|voter|friend|neighbor|neighbour|expert|member|man|woman|reporter|journalist|one|supporter|critic|wife|husband|mother|father|brother|sister|son|daughter|lawyer|attorney|employee|analyst|correspondent)$/;

export const BODY_NOUN =
  /^(?:agency|bank|company|firm|group|organisation|organization|newspaper|paper|magazine|church|school|team|club|outlet|nonprofit|charity|union|bureau|manufacturer|retailer|foundation|institute|institution|airline|publication|network|association|think-tank|watchdog|business|broadcaster)$/;

/** Nouns that stand for whoever is talked about even with nothing added. */
export const OFFICE =
  /^(?:president|senator|governor|congressman|congresswoman|representative|mayor|minister|chancellor|premier|candidate|nominee|incumbent|billionaire|businessman|businesswoman|actor|actress|singer|author|chairman|chairwoman|coach|striker|secretary|lawmaker|politician|democrat|republican|leader|king|queen|pope|prince|princess|teenager|pensioner|veteran|captain|skipper|midfielder|defender|winger|goalkeeper|novelist|playwright|rapper|comedian|filmmaker)$/;

/** What a boss is as well. */
export const COACHES = /^(?:manager|coach)$/;

/** Nouns for two who were named together. */
export const PAIR = /^(?:couple|pair|duo|two)$/;

/** Nouns for any body that an article may be about. */
export const FIRM = /^(?:company|firm|business|group)$/;
