/**
 * What a reporting verb takes:
 *
 * - `clause`: a that-clause, a bare clause or a quotation ("said it was", "wrote: …");
 * - `that`: a clause behind "that", or a quotation ("charged that", "offered that");
 * - `quote`: a quotation only ("sighed", "continued");
 * - `ask`: a question or a request ("asked whether", "asked him to");
 * - `tell`: somebody first, then a clause ("told reporters that", "assured them it was");
 * - `urge`: somebody, then an infinitive ("urged them to go");
 * - `commit`: an infinitive ("vowed to go");
 * - `name`: an object and what it is called ("called it a disgrace", "described it as vital");
 * - `blame`: an object and what it is blamed or thanked for ("accused him of lying", "attacked it for being late");
 * - `act`: what the words do, with what they do it to ("announced a refund", "called for calm", "ruled out a tax");
 * - `object`: what was said stands as a noun ("denied the claim", "called for calm");
 * - `finding`: a that-clause that a study, a poll, a body or a judge comes to ("the poll found that");
 * - `belief`: an attitude; it is a statement only where a quotation shows that it was spoken.
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'ask'
  | 'tell'
  | 'urge'
  | 'commit'
  | 'name'
  | 'blame'
  | 'act'
  | 'object'
  | 'finding'
  | 'belief';

/**
 * Reporting verbs of English news, listed by hand. Base forms; a verb may stand in several lists; a particle that
 * belongs to the verb is joined by an underscore ("point_out").
 */
export const VERBS: Record<Frame, string> = {
  clause: `say add note report announce suggest tweet argue acknowledge claim insist predict warn explain recall
    state reply respond admit deny confirm concede stress reiterate maintain contend assert allege boast brag complain
    joke lament quip remark observe mention indicate declare testify swear reveal disclose hint signal emphasize
    emphasise underline underscore caution counter object protest retort rejoin write post message retweet proclaim
    profess opine speculate muse reckon recount comment clarify elaborate specify stipulate posit propose recommend
    counsel advise answer affirm aver attest avow certify confess divulge pronounce decree gripe grumble grouse moan
    whine scoff exclaim whisper murmur mutter mumble interject theorize theorise hypothesize hypothesise postulate
    reason summarize summarise restate prophesy foretell forecast forewarn point_out go_on_to_say make_clear
    make_it_clear reminisce apologize apologise vent crow gloat marvel enthuse gush rave plead demand agree rebut
    reaffirm reassert volunteer venture vouch depose conjecture deadpan promise vow pledge threaten assure remind tell
    conclude estimate imply blog text email narrate repeat shout yell scream cry insinuate intimate editorialize
    editorialise caution surmise spell_out tease submit`,
  that: `charge offer flag spotlight highlight dispute alert`,
  quote: `continue begin start ask inquire query question wonder laugh sigh smile grin chuckle giggle groan nod shrug
    frown wince gasp snort scowl beam gulp sing chant chime recite pant smirk try concur sympathize sympathise reflect
    remember erupt explode cheer toast greet coax scold chide rebuke reprimand admonish berate correct prompt quiz
    challenge echo mock scribble scrawl sneer jeer taunt tease snap bark growl snarl hiss spit thunder roar bellow
    shriek howl sob wail weep whimper stammer stutter drawl croak rasp purr coo chirp intone preach lecture rant rage
    fume huff sniff plead beg pray implore appeal urge interrupt jest kid crack wisecrack gossip blurt blurt_out
    cry_out call_out shoot_back hit_back fire_back fire_off write_back clap_back open_up speak_out chip_in weigh_in own_up sum_up press persist
    follow_up conclude proceed offer caption tap_out text read order command instruct rule charge put_it dissent demur
    banter babble think feel believe hope plead_guilty blast slam tout praise`,
  ask: `ask inquire enquire query question wonder demand request quiz`,
  tell: `tell assure inform notify remind warn advise brief promise reassure caution alert apprise counsel text email
    message write`,
  urge: `urge ask tell beg implore beseech entreat exhort press plead_with call_on call_upon appeal_to encourage advise
    warn caution order instruct direct command request challenge remind dare counsel petition`,
  commit: `promise vow pledge threaten offer volunteer swear propose demand undertake`,
  name: `accuse call describe brand label dub term characterize characterise denounce dismiss condemn hail portray slam blast
    decry deride lambast refer_to liken compare pan mock ridicule criticize criticise depict slate lampoon praise`,
  blame: `accuse blame criticize criticise attack condemn denounce fault lambast slam castigate thank praise
    commend congratulate apologize apologise`,
  act: `announce call_for rule_out unveil advocate advocate_for warn_of warn_against appeal_for demand`,
  object: `announce rule_out unveil advocate advocate_for appeal_for demand deny confirm report reveal acknowledge admit claim disclose suggest propose predict recommend promise
    pledge reiterate declare warn_of warn_against complain_of complain_about boast_of boast_about call_for hint_at
    allege concede request`,
  finding: `find show rule project forecast document uncover`,
  belief: `think believe hope feel fear expect want know doubt suspect assume consider understand realize realise worry
    wish imagine guess suppose learn discover see mean`,
};

/** Past and participle where spelling rules do not give them. */
export const IRREGULAR = new Map<string, string>(
  Object.entries({
    say: 'said',
    tell: 'told',
    write: 'wrote written',
    swear: 'swore sworn',
    sing: 'sang sung',
    read: 'read',
    put: 'put',
    make: 'made',
    go: 'went gone',
    shoot: 'shot',
    hit: 'hit',
    begin: 'began begun',
    foretell: 'foretold',
    forecast: 'forecast',
    spit: 'spat',
    weep: 'wept',
    think: 'thought',
    feel: 'felt',
    know: 'knew known',
    understand: 'understood',
    mean: 'meant',
    see: 'saw seen',
    find: 'found',
    show: 'showed shown',
    undertake: 'undertook undertaken',
    spell: 'spelled spelt',
    beseech: 'besought',
  }),
);
