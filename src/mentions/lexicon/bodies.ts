const words = (list: string): string[] => list.trim().split(/\s+/);

/** Common nouns for bodies that may speak: "the ministry". */
const BODIES = new Set(
  words(`
  academy administration agency airline airport alliance army assembly association authority bank board body brand
  broadcaster brewery bureau business cabinet campaign carrier center centre chain chamber channel charity church
  city clinic club coalition college commission committee company conglomerate congress congregation consortium
  consultancy corporation council county court department developer district division embassy employer enterprise
  exchange faction federation firm force foundation fund garrison giant government group hospital house industry journal
  institute institution insurer inquiry jury lab laboratory league legislature lender magazine maker manufacturer
  military mill ministry mission monarchy mosque movement museum nation navy network newsletter newspaper nonprofit
  non-profit office operator opposition orchestra organisation organization outlet owner panel paper parliament
  parish partnership party platform practice presidency prosecution publisher publication railway regime regiment
  regulator republic restaurant retailer school secretariat senate service site society start-up startup state station supplier vendor contractor provider lessor
  store studio subsidiary supermarket syndicate team thinktank think-tank tank tribunal trust union university
  utility vatican watchdog website wing zoo defence defense country broadcaster tabloid daily weekly kremlin`),
);

/** Words that end or head the name of an organisation: "Arms Control Association", "Acme Inc". */
const NAME_WORDS = new Set([
  ...BODIES,
  ...words(`
  inc corp co ltd llc llp plc gmbh ag sa nv university news times post journal herald tribune gazette guardian
  telegraph observer chronicle courier examiner inquirer globe sun mail mirror independent press media radio
  television tv airlines airways motors motor industries holdings partners associates brothers sons systems technologies
  technology software labs laboratories pharmaceuticals energy oil gas electric power water works bancorp financial
  insurance capital investments securities stores foods brands entertainment pictures records studios games sports
  united city rovers wanderers athletic rangers warriors lakers democrats republicans conservatives liberals
  greens initiative project program programme center centre institutes ministries services forces guard corps police
  constabulary sheriff patrol watch advocates roundtable forum conference convention caucus delegation union unions
  teachers workers nurses organization affairs security intelligence protection enforcement operations investigations
  revenue treasury pentagon interpol europol studies research sciences science medicine health welfare labor labour
  education justice transportation commerce agriculture defense defence interior budget policy politics international
  worldwide global group committee network tower chamber lords commons representatives nations states reserve
  register review magazine weekly bulletin standard express star record report reports data statistics census
  archive archives library museum gallery theater theatre opera ballet orchestra hall school schools college
  monitor outlook lookout dispatch sentinel bee advertiser leader argus echo wire newsroom fox amnesty unicef`),
]);

/** Last words of names for works, places and events, which are nobody's surname. */
const THING_WORDS = new Set(
  words(`
  act airport amendment avenue award awards bay beach bill boulevard bridge bowl building castle championship code conference
  cup day deal doctrine dynasty election elections era festival flight fort game games highway hill hills house island
  islands lake law line list mall month mountain mountains ocean olympics place plan plaza plus prize project resort river
  road ring rule sea series show square street strip summit syndrome tour tournament tower treaty tunnel valley village war
  week year zone effect model test trail theory scale tax age month agreement accord accords convention coast county
  territory desert forest canyon creek springs heights gate station terminal pass disease virus`),
);

/** Whether the last word of a capitalised name says that it names no person. */
export const isThingWord = (word: string): boolean => THING_WORDS.has(word.toLowerCase());

/** Whether the word is a common noun for one body that may speak. */
export const isBody = (word: string): boolean => BODIES.has(word.toLowerCase());

/** Whether the word is a plural of one: "companies". */
export function isBodyPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.endsWith('s')) return false;
  return (
    BODIES.has(lower.slice(0, -1)) ||
    BODIES.has(lower.replace(/ies$/, 'y')) ||
    (BODIES.has(lower.replace(/es$/, '')) && /(?:ch|sh|s)es$/.test(lower))
  );
}

/** Whether the word marks a capitalised name as an organisation's. */
export const isBodyNameWord = (word: string): boolean => NAME_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
