import { describe, expect, it } from 'vitest';
import { shown, ways } from './statementsOf';

const cases: Record<string, [string, ...string[]][]> = {
  'subject, verb, content': [
    ['Mara Quill said the bridge was unsafe.', 'Mara Quill | said | the bridge was unsafe'],
    ['Mara Quill said that the bridge was unsafe.', 'Mara Quill | said | the bridge was unsafe'],
    ['She told reporters on Monday that the bridge was unsafe.', 'She | told | the bridge was unsafe'],
    ['The council announced on Friday it would close the pool.', 'The council | announced | it would close the pool'],
    ['He likes to say that the bridge was unsafe.', 'He | likes to say | the bridge was unsafe'],
    ['He asked whether the road would reopen.', 'He | asked | whether the road would reopen'],
    ['Mara Quill tweeted that the vote was lost.', 'Mara Quill | tweeted | the vote was lost'],
    ['The minister is warning voters that prices will rise.', 'The minister | is warning | prices will rise'],
    ['Obedi, who won the vote in March, said the talks had failed.', 'Obedi | said | the talks had failed'],
    ['Aldo Finch, a doctor, said: “We need beds.”', 'Aldo Finch | said | “We need beds.”'],
    ['The mayor said, “We are ready.”', 'The mayor | said | “We are ready.”'],
    ['The mayor vowed to rebuild the market.', 'The mayor | vowed | to rebuild the market'],
  ],
  'content first': [
    ['“We are ready,” laughed captain Mara Quill.', 'captain Mara Quill | laughed | “We are ready,”'],
    ['“We are ready,” Mara Quill said.', 'Mara Quill | said | “We are ready,”'],
    ['“We are ready,” said Mara Quill, a nurse.', 'Mara Quill | said | “We are ready,”'],
    ['“We are ready,” Mara Quill used to tell her guests.', 'Mara Quill | used to tell | “We are ready,”'],
    ['“It will not stand,” Mara Quill submitted.', 'Mara Quill | submitted | “It will not stand,”'],
    ['“Over there,” shouted a woman at the back.', 'a woman | shouted | “Over there,”'],
    [
      'The bridge was safe, Finch says. That, he argues, points to a flaw.',
      'Finch | says | The bridge was safe',
      'he | argues | That … points to a flaw',
    ],
    [
      'Rivers rise faster than before, scientists report today.',
      'scientists | report | Rivers rise faster than before',
    ],
    [
      'Traffic is at half of normal levels, shipping agents say.',
      'shipping agents | say | Traffic is at half of normal levels',
    ],
    ['“Is it over?” asked Mara Quill.', 'Mara Quill | asked | “Is it over?”'],
    ['“Is it over?” Mara Quill asked.', 'Mara Quill | asked | “Is it over?”'],
    ['The bridge was unsafe, Mara Quill said.', 'Mara Quill | said | The bridge was unsafe'],
    ['The bridge was unsafe, said Mara Quill.', 'Mara Quill | said | The bridge was unsafe'],
    [
      'The dam could burst this week, said Mara Quill, an adviser to the council who walks there every day.',
      'Mara Quill | said | The dam could burst this week',
    ],
    [
      'The dam, built by the council, could burst, said Mara Quill, one of the few who voted against it.',
      'Mara Quill | said | The dam, built by the council, could burst',
    ],
    ['The dam had burst, said the man who built it.', 'the man | said | The dam had burst'],
    [
      'Ever since the mill closed, says Mara Quill, the dam has leaked.',
      'Mara Quill | says | Ever since the mill closed … the dam has leaked',
    ],
    ['The dam, said Mara Quill, the town clerk, could burst.', 'Mara Quill | said | The dam … could burst'],
    ['Five years ago, he said, the river froze.', 'he | said | Five years ago … the river froze'],
    ['Mara Quill went further: the dam, she said, should be torn down.', 'she | said | the dam … should be torn down'],
    ['“It is only soap,” she said by phone.', 'she | said | “It is only soap,”'],
    ['“It is only soap,” the teenager laughs.', 'the teenager | laughs | “It is only soap,”'],
    ['“We are lost,” he said, according to the log.', 'he | said | “We are lost,”'],
    ['It was, said one witness, “like a bomb”.', 'one witness | said | It was … “like a bomb”'],
    ['The dam, said Mara Quill, “was built on sand.”', 'Mara Quill | said | The dam … “was built on sand.”'],
    ['Giving evidence, the chair, Mara Quill, said it was late.', 'the chair | said | it was late'],
    ['The dam could go, a judge ruled.', 'a judge | ruled | The dam could go'],
    ['Dams burst twice as often, a study has found.', 'a study | has found | Dams burst twice as often'],
    ['The mayor, Quill alleged, had lied.', 'Quill | alleged | The mayor … had lied'],
    ['“No way,” added little Amy.', 'Amy | added | “No way,”'],
  ],
  'the words around': [
    ['According to the ministry, the dam will hold.', 'the ministry | According to | the dam will hold'],
    ['The dam will hold, according to the ministry.', 'the ministry | according to | The dam will hold'],
    ['According to the builder, Petrel Works, it will rain.', 'the builder | According to | it will rain'],
    ['According to the coast guard it will rain.', 'the coast guard | According to | it will rain'],
    [
      'She stayed away because, according to Mara Quill, the press would come.',
      'Mara Quill | according to | the press would come',
    ],
    [
      'Its share (the true one is closer to ten percent, according to Mara Quill) was wrong.',
      'Mara Quill | according to | the true one is closer to ten percent',
    ],
    ['Mara Quill’s verdict: “We will not pay a penny.”', 'Mara Quill |  | “We will not pay a penny.”'],
    ['Mara Quill, on the plan: “We will not pay a penny.”', 'Mara Quill |  | “We will not pay a penny.”'],
    ['For Mara Quill, the answer is plain: “We will not pay.”', 'Mara Quill |  | “We will not pay.”'],
    ['The letter, signed by Mara Quill, states that the firm will pay.', 'The letter | states | the firm will pay'],
    ['Court papers allege that the firm did not pay.', 'Court papers | allege | the firm did not pay'],
    ['They admitted: “We were wrong.”', 'They | admitted | “We were wrong.”'],
    ['He backed Finch’s claim that the vote was rigged.', 'Finch | claim | the vote was rigged'],
    ['She called the ruling “a disgrace”.', 'She | called | the ruling “a disgrace”'],
    ['He described the plan as “uncharted waters”.', 'He | described | “uncharted waters”'],
    ['The council called the inquiry a sham.', 'The council | called | the inquiry a sham'],
    ['Mara Quill accused the council of hiding the plans.', 'Mara Quill | accused | the council of hiding the plans'],
    ['Figures showed prices rising in May.', 'Figures | showed | prices rising in May'],
    ['“Both times it ran,” she went on.', 'she | went | “Both times it ran,”'],
    ['“Mind the step,” the postman would joke.', 'the postman | would joke | “Mind the step,”'],
    ['They want a system which he said was broken.', 'he | said | was broken'],
    ['He accused the board of “hiding”.', 'He | accused | the board of “hiding”'],
    ['According to ABK News, Finch said the dam will hold.', 'Finch | said | the dam will hold'],
    [
      'According to a report published by the institute in March, the dam will hold.',
      'a report | According to | the dam will hold',
    ],
    ['According to people who saw it, the dam will hold.', 'people | According to | the dam will hold'],
    [
      'According to two people familiar with the plan, the dam will hold.',
      'two people familiar with the plan | According to | the dam will hold',
    ],
    [
      'According to a neighbour who asked not to be named, the dam will hold.',
      'a neighbour | According to | the dam will hold',
    ],
    [
      'Police have closed the road, with Det Insp Cara Nunn adding: “Somebody saw this.”',
      'Det Insp Cara Nunn | adding | “Somebody saw this.”',
    ],
    [
      'Not so, says the auditor, Hilde Brandt: “They have three million in the bank.”',
      'the auditor | says | “They have three million in the bank.”',
    ],
    ['Mara Quill has been in touch again: “We will reopen on Monday.”', 'Mara Quill |  | “We will reopen on Monday.”'],
    ['The sign is clear: “Nobody leaves before the bell rings.”'],
    [
      '“It was loud,” one man said. Another described “smoke everywhere”.',
      'one man | said | “It was loud,”',
      'Another | described | “smoke everywhere”',
    ],
    [
      'One of them, Nia Cole of the ferry line, called the ruling “nonsense”.',
      'Nia Cole | called | the ruling “nonsense”',
    ],
    [
      'He accused Quill of “hiding,” a charge her manager, Olga Lind, called “rich.”',
      'He | accused | Quill of “hiding,”',
      'a charge her manager | called | “rich.”',
    ],
  ],
  'who speaks, and who does not': [
    [
      'People familiar with the plan said the dam was unsafe.',
      'People familiar with the plan | said | the dam was unsafe',
    ],
    ['Sources close to the team say the coach will leave.', 'Sources close to the team | say | the coach will leave'],
    [
      'Residents living near the plant said the smell was awful.',
      'Residents living near the plant | said | the smell was awful',
    ],
    ['A student behind him in the queue says it was late.', 'A student | says | it was late'],
    ['In a letter to the board, the chair, Mara Quill, said it was late.', 'the chair | said | it was late'],
    [
      'A source in the Assembly who pleaded anonymity disclosed that it was late.',
      'A source in the Assembly | disclosed | it was late',
    ],
    [
      'A notice in the window of the Netherby pub reads: “Closed for today.”',
      'A notice in the window | reads | “Closed for today.”',
    ],
    [
      'Aldo Finch, who spoke on Monday, said the men who met had no right.',
      'Aldo Finch | said | the men who met had no right',
    ],
    ['A man walking his dog said he heard a bang.', 'A man walking his dog | said | he heard a bang'],
    [
      'Campaigners opposed to the runway say it will ruin the valley.',
      'Campaigners opposed to the runway | say | it will ruin the valley',
    ],
    ['The women she taught said she was kind.', 'The women | said | she was kind'],
    [
      'Police have asked Ivo Marsh, who lives next door, to leave his house.',
      'Police | have asked | Ivo Marsh, who lives next door, to leave his house',
    ],
    ['Ivo Marsh, citing “the magic of water,” said the mayor could win.', 'Ivo Marsh | said | the mayor could win'],
    [
      'The firm was in favour, he said on Friday on Channel 4’s “Morning Show.” Marsh was not asked.',
      'he | said | The firm was in favour',
    ],
    ['Judge Mara Quill told jurors not to read it.', 'Judge Mara Quill | told | not to read it'],
    ['Its lead author, Ivo Marsh, said the dam was unsafe.', 'author | said | the dam was unsafe'],
    [
      'Scientists at the University of Brack say the dam is unsafe.',
      'Scientists at the University of Brack | say | the dam is unsafe',
    ],
    ['One, shopkeeper Ali Renn, said he “hit the floor”.', 'shopkeeper Ali Renn | said | he “hit the floor”'],
    ['The study found that the dam was unsafe.', 'The study | found | the dam was unsafe'],
    ['A poll by Ferrin found that most would stay.', 'A poll by Ferrin | found | most would stay'],
    ['The court ruled on Friday that the sale was unlawful.', 'The court | ruled | the sale was unlawful'],
    [
      'A Department of Health spokesperson said no money was left.',
      'A Department of Health spokesperson | said | no money was left',
    ],
    [
      'Ivo Lund, of the Institute for Ice, who was not involved, said the dam was unsafe.',
      'Ivo Lund | said | the dam was unsafe',
    ],
    ['“Boots on cobbles,” agrees his brother Alf.', 'his brother Alf | agrees | “Boots on cobbles,”'],
    ['“Not guilty,” said Mr. Ford, a baker.', 'Mr. Ford | said | “Not guilty,”'],
    [
      '“Not guilty,” said Mr. Ford when asked how he would plead.',
      'Mr. Ford | said | “Not guilty,”',
      ' | asked | how he would plead',
    ],
    [
      'A man accused of theft said he “only wanted to go home”.',
      'A man accused of theft | said | he “only wanted to go home”',
    ],
    ['Tell that to Bill Ives.'],
    ['“One month is no trend,” cautioned Ewa Nowak.', 'Ewa Nowak | cautioned | “One month is no trend,”'],
    ['She found that the door was open.'],
    ['Aldo Finch said that was no answer.', 'Aldo Finch | said | that was no answer'],
    ['Aldo Finch asked her why the dam had failed.', 'Aldo Finch | asked | why the dam had failed'],
    ['Aldo Finch told the court the money was his.', 'Aldo Finch | told | the money was his'],
    ['Aldo Finch was warned that he could be jailed.', ' | was warned | he could be jailed'],
    ['Aldo Finch was asked whether he would resign.', ' | was asked | whether he would resign'],
    ['The firm has been told by regulators that it must pay.', 'regulators | has been told | it must pay'],
  ],
  'two reports in one sentence': [
    [
      'Aldo Finch called it “cowardly,” while Mara Quill said it was “an attack on all of us.”',
      'Aldo Finch | called | it “cowardly,”',
      'Mara Quill | said | it was “an attack on all of us.”',
    ],
    [
      'Mara Quill said the dam would hold and warned that rain was coming.',
      'Mara Quill | said | the dam would hold',
      'Mara Quill | warned | rain was coming',
    ],
    [
      'The dam would hold, Mara Quill said, adding that rain was coming.',
      'Mara Quill | said | The dam would hold',
      'Mara Quill | adding | rain was coming',
    ],
    [
      'The fire started in the mill, said fire chief Mara Quill, adding that nobody was hurt.',
      'fire chief Mara Quill | said | The fire started in the mill',
      'fire chief Mara Quill | adding | nobody was hurt',
    ],
    [
      'The minister said the dam was safe, but he stopped short of naming the builder.',
      'The minister | said | the dam was safe',
    ],
    [
      'The union said it was “concerned”, and its secretary-general, Mara Quill, promised to help.',
      'The union | said | it was “concerned”',
      'its secretary-general | promised | to help',
    ],
    [
      'The firm said it would hold prices, though it warned the benefit would take years.',
      'The firm | said | it would hold prices',
      'it | warned | the benefit would take years',
    ],
    ['Aldo Finch said afterwards he slept fine.', 'Aldo Finch | said | he slept fine'],
    ['Aldo Finch said it was late, a claim the firm denies.', 'Aldo Finch | said | it was late'],
    ['The firm said it made 13 crowns, compared with 15 in March.', 'The firm | said | it made 13 crowns'],
    ['The dam would close, Aldo Finch said, declining to say when.', 'Aldo Finch | said | The dam would close'],
    ['Although she said the dam was safe, she did not name the builder.', 'she | said | the dam was safe'],
  ],
};

describe.each(ways)('by %s', (_, models) => {
  describe.each(Object.entries(cases))('%s', (__, table) => {
    it.each(table)('%s', (text, ...expected) => {
      expect(shown(text, models)).toEqual(expected);
    });
  });
});
