import type { Gender } from '../mention';

const words = (list: string): string[] => list.trim().split(/\s+/);

const FEMALE = words(`
  headmistress postmistress stepdaughter godmother grandma granny mother-in-law sister-in-law daughter-in-law actress aunt businesswoman chairwoman congresswoman councilwoman daughter girl girlfriend grandmother heroine
  landlady lady madam mom mother mum niece nun policewoman princess queen sister spokeswoman stepmother waitress
  widow wife woman assemblywoman anchorwoman alderwoman congresswomen granddaughter servicewoman sportswoman ombudswoman
  lass heiress bridesmaid stepmum stepmom duchess baroness countess empress goddess priestess hostess mistress bride fiancée`);

const MALE = words(`
  stepson godfather grandad grandpa father-in-law brother-in-law son-in-law actor boy boyfriend brother businessman chairman congressman councilman dad duke father gentleman grandfather guy
  husband king landlord man monk nephew policeman prince son spokesman stepfather uncle widower assemblyman anchorman
  alderman fireman grandson serviceman sportsman frontman cameraman fisherman pope imam sultan emir sheikh waiter groom
  groomsman stepdad emperor baron lord fiancé firstborn statesman`);

const EITHER = words(`
  academic accountant activist administrator adviser advisor advocate agent aide ally ambassador analyst anchor
  anthropologist applicant architect archbishop artist assistant associate astronaut astronomer athlete attendant attorney
  author banker biologist bishop blogger boss broadcaster broker builder bureaucrat campaigner candidate captain caretaker
  carer celebrity ceo cfo champion chancellor chef chemist chief child citizen clergyman cleric clerk client clinician
  co-author coauthor co-chair co-chairman co-director co-founder co-owner co-president co-host coach collaborator colleague
  collector colonel columnist comedian commander commentator commissioner competitor composer conductor congressperson
  conservative constable constituent consultant contender contractor contributor coordinator coroner correspondent
  councillor councilor counsel counsellor counselor counterpart critic criminologist curator customer dean defendant
  defender delegate demographer demonstrator dentist deputy designer detective developer diplomat director dissident
  doctor donor driver drummer ecologist economist editor employee employer engineer entrepreneur envoy epidemiologist
  ethicist examiner executive expert farmer fellow filmmaker financier firefighter fisher founder friend fundraiser
  gardener general geographer geologist goalkeeper governor graduate grandparent guard guest guide gynaecologist head
  headteacher historian host hostage hunter hydrologist immigrant incumbent individual influencer informant inmate
  inspector instructor insider intern interviewer interpreter investigator investor jeweller journalist judge juror
  justice keeper kid knight landowner lawmaker lawyer leader lecturer legislator liaison librarian lieutenant lobbyist
  local loyalist magistrate magnate major manager marshal mayor mechanic mediator member stranger mentor merchant meteorologist
  microbiologist midfielder migrant minister missionary model moderator mogul mp musician narrator negotiator neighbor
  neighbour neurologist neuroscientist newcomer nominee novelist nurse observer occupant officer official ombudsman
  oncologist onlooker operative operator opponent organiser organizer owner paediatrician painter paramedic parent
  participant partner passenger passer-by pastor pathologist patient patron pediatrician penpal performer person
  pharmacist philanthropist philosopher photographer physician physicist physiotherapist pianist pilot planner player
  playwright plaintiff poet politician pollster poster practitioner preacher premier presenter president president-elect
  priest prime-minister principal prisoner producer professor programmer promoter proponent prosecutor protester protestor
  provost psychiatrist psychologist psychotherapist publicist publisher pundit pupil quarterback rabbi ranger rapper reader
  realtor receptionist refugee regulator relative reporter representative republican democrat researcher resident
  responder retiree reviewer rival runner ruler sailor salesman saleswoman scholar scientist screenwriter sculptor
  secretary senator sergeant sheriff shopkeeper sibling singer skipper sociologist soldier solicitor specialist speaker
  spokesperson sponsor staffer steward strategist striker student superintendent supervisor supplier supporter surgeon
  surrogate surveyor survivor suspect teacher teammate technician technologist teenager tenant theologian therapist
  thinktanker tourist trader trainer trainee translator traveler traveller treasurer trustee tutor tycoon undersecretary
  user vendor veteran veterinarian vice-president vicar victim viewer villager violinist visitor volunteer voter voyager
  warden watchdog whistleblower whistle-blower winemaker winner witness worker writer youngster zoologist
  laureate lead chair chairperson chairwomen co-chairwoman vice-chair vice-chairman speechwriter biographer pollsters
  bystander caller insurgent rebel militant dictator commando strongman ceo coo cto cio ex-president ex-minister
  ex-wife ex-husband virologist immunologist climatologist oceanographer archaeologist psychotherapist businessperson
  master harbourmaster stationmaster headmaster postmaster quartermaster beekeeper baker butcher barber bartender bricklayer
  carpenter cleaner cook courier dancer docker electrician forester gamekeeper goalie grocer hairdresser herder hiker
  homeowner housekeeper labourer laborer landscaper locksmith logger machinist mason midwife miner nanny optician plumber
  porter potter roofer shepherd skier smallholder stockbroker tailor trucker umpire referee usher vet weaver welder
  choreographer cartoonist illustrator essayist linguist mathematician statistician geneticist botanist entomologist
  ornithologist seismologist volcanologist glaciologist toxicologist radiologist cardiologist dermatologist urologist
  anaesthetist dietitian nutritionist obstetrician gynecologist geriatrician actuary auditor bookkeeper lodger squatter
  commuter motorist pedestrian cabbie shopper diner fan spectator attendee consul monarch chaplain deacon curate organist
  pensioner toddler infant orphan twin cousin gunman burglar robber thief attacker assailant shooter killer murderer
  kidnapper smuggler trafficker hacker fugitive convict offender appellant respondent complainant claimant bailiff
  corporal cadet recruit conscript reservist airman seaman trooper gunner sniper medic paratrooper peacekeeper warlord
  guerrilla separatist backbencher frontbencher peer wicketkeeper batsman batter bowler pitcher catcher infielder
  outfielder linebacker winger fullback flanker linesman diver surfer skater snowboarder gymnast climber mountaineer poet
  podcaster vlogger youtuber streamer gamer coder nuncio alderperson bellringer lifeguard
  whip secretary-general attorney-general director-general
  mla mlc apprentice classmate flatmate housemate roommate bandmate castmate co-star alum alumnus sophomore rookie heir registrar
  bursar teen grandchild crooner taoiseach undertaker vaccinologist waterman rower cyclist swimmer golfer footballer boxer wrestler sprinter jockey`);

const COLLECTIVE = words(`
  people police authorities men women public media press crowd children folks locals few many others some most majority
  minority troops forces family families staff couple pair duo trio community communities public firefighters crew`);

const IRREGULAR = new Map<string, string>(
  Object.entries({ men: 'man', women: 'woman', children: 'child', people: 'person' }),
);

const GENDERS = new Map<string, Gender>([
  ...EITHER.map((word) => [word, 'unknown'] as const),
  ...FEMALE.map((word) => [word, 'female'] as const),
  ...MALE.map((word) => [word, 'male'] as const),
]);

const GROUPS = new Set(COLLECTIVE);

/** The gender that a noun for one person gives ("spokeswoman", "doctor"); null where the word is no such noun. */
export function personNoun(word: string): Gender | null {
  const lower = word.toLowerCase();
  if (lower.endsWith('-old') && /^\d{1,3}-year-old$/.test(lower)) return 'unknown';
  return (
    GENDERS.get(lower) ??
    (lower.includes('-') ? GENDERS.get(lower.replace(/^(?:ex|co|vice|deputy|sub|non)-/, '')) : null) ??
    null
  );
}

/** The singular of a noun for several persons ("officials" gives "official"); null where the word is no such noun. */
export function personPlural(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (!/(?:s|men)$/.test(lower)) return null;
  const ending = /^(.{2,40})(?:men|women)$/.exec(lower);
  if (ending) return personSingular([lower.replace(/men$/, 'man')]);
  return personSingular([lower.replace(/s$/, ''), lower.replace(/ies$/, 'y'), lower.replace(/es$/, '')], lower);
}

function personSingular(candidates: string[], plural?: string): string | null {
  return candidates.find((word) => word !== plural && GENDERS.has(word)) ?? null;
}

/** Whether the word is a collective noun for people ("police", "family"). */
export const isCollective = (word: string): boolean => GROUPS.has(word.toLowerCase());
