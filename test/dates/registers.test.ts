import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import { readText } from '../../src/text/read';
import { articleOf, taught } from './reading';

/** As the product reads them, with the tags it has learned; a Wednesday. */
const written = (text: string): string[] =>
  findDates(readText(articleOf(text), taught), '2025-03-12')
    .filter(({ vague }) => !vague)
    .map(({ span, value }) => `${text.slice(...span)} = ${value}`);

const check = (text: string, dates: string[]): void => expect(written(text)).toEqual(dates);

test.each<[text: string, dates: string[]]>([
  ['Ministers are due to publish the bill next Friday.', ['next Friday = 2025-03-21']],
  ['The vote was put off until next Tuesday.', ['next Tuesday = 2025-03-18']],
  ['Voters will go to the polls in six months.', ['six months = 2025-09']],
  [
    'The mayor quit on 10 February. A month on, the seat is still empty.',
    ['10 February = 2025-02-10', 'A month on = 2025-03'],
  ],
  ['Her term ends in two years’ time.', ['two years’ time = 2027']],
  ['The levy takes effect the year after next.', ['the year after next = 2027']],
  ['He resigned the week before last.', ['the week before last = 2025-W09']],
  ['Parliament rises a week on Thursday.', ['a week on Thursday = 2025-03-20']],
  ['Debate will resume on Monday week.', ['Monday week = 2025-03-24']],
  ['The primary is three weeks away.', ['three weeks = P3W']],
  ['Mr Dunmore has led the council since the spring of 2019.', ['the spring of 2019 = 2019-SP']],
  [
    'The senator, first elected in November of 2012, will not run in 2026.',
    ['November of 2012 = 2012-11', '2026 = 2026'],
  ],
  ['Turnout was the lowest since the war, at 41 per cent, in May 2021.', ['May 2021 = 2021-05']],
  ['By the time of the June 1987 election he was finished.', ['June 1987 = 1987-06']],
  ['On the eve of the poll, on 3 July, she flew home.', ['3 July = 2024-07-03']],
  ['The ban comes into force at midnight on April 1.', ['midnight on April 1 = 2025-04-01T00:00']],
  ['The cabinet met twice in the first week of March.', ['the first week of March = 2025-W10']],
  ['Since the turn of the year three aides have left.', ['the turn of the year = 2025']],
  ['He had promised it within 100 days.', ['100 days = P100D']],
  ['He had until the end of February to reply.', ['the end of February = 2025-02']],
  ['Lawmakers will return on the 24th.', ['the 24th = 2025-03-24']],
  ['Babcock will speak on the 3rd Congressional District on Friday.', ['Friday = 2025-03-14']],
  ['She will wear the dress that she has not worn in six months.', ['six months = P6M']],
  ['She finished two shots back after a bogey on the 18th.', []],
  ['Some 2,000 people marched on May Day.', ['May Day = 2024-05-01']],
  ['The truce will take effect at 0600 GMT on Friday.', ['0600 GMT on Friday = 2025-03-14T06:00Z']],
  ['In the run-up to November’s vote, prices rose.', ['November = 2024-11']],
  ['As of June 1, smokers will pay more.', ['June 1 = 2025-06-01']],
  ['The grant runs out in 2027-28.', ['2027-28 = 2027/2028']],
  ['The 2030 target is out of reach.', ['2030 = 2030']],
  ['This time next year the school will be gone.', ['This time next year = 2026']],
])('politics: %s', check);

test.each<[text: string, dates: string[]]>([
  ['Rovers won at home for the first time since Boxing Day.', ['Boxing Day = 2024-12-26']],
  ['Kickoff is at 3pm on Saturday.', ['3pm on Saturday = 2025-03-15T15:00']],
  ['United host Carrow City a week on Sunday.', ['a week on Sunday = 2025-03-23']],
  ['She last won in the 2018/19 season.', ['2018/19 = 2018/2019']],
  ['He scored in the 89th minute on Sunday afternoon.', ['Sunday afternoon = 2025-03-09TAF']],
  ['They have not lost here in nine years.', ['nine years = P9Y']],
  ['The final is on May 31.', ['May 31 = 2025-05-31']],
  ['The Games open on 26 July next year.', ['26 July next year = 2026-07-26']],
  ['The 32-year-old signed a three-year deal last summer.', ['three-year = P3Y', 'last summer = 2024-SU']],
  ['Tuesday’s 2-1 defeat ended a run of 14 games.', ['Tuesday = 2025-03-11']],
  ['Race day is Saturday, Aug. 9, at 7:30 a.m.', ['Saturday, Aug. 9, at 7:30 a.m. = 2025-08-09T07:30']],
  ['He broke his leg in a friendly in late January.', ['late January = 2025-01']],
  ['Next season they play in the second tier.', []],
  ['He won it in 2003, 2007 and 2011.', ['2003 = 2003', '2007 = 2007', '2011 = 2011']],
  ['The festival runs July 4-6.', ['July 4-6 = 2025-07-04/2025-07-06']],
  ['A vigil is planned for 7 this evening.', ['7 this evening = 2025-03-12T19:00']],
])('sport: %s', check);

test.each<[text: string, dates: string[]]>([
  ['He was jailed for 18 months on Monday.', ['18 months = P18M', 'Monday = 2025-03-10']],
  ['The offences took place between 4 May and 19 June 2023.', ['4 May = 2023-05-04', '19 June 2023 = 2023-06-19']],
  ['A trial date of 8 September was set.', ['8 September = 2025-09-08']],
  ['She was remanded in custody until 2 April.', ['2 April = 2025-04-02']],
  ['The jury retired shortly after 11am on Tuesday.', ['11am on Tuesday = 2025-03-11T11:00']],
  ['Judge Marlow will sentence him on June 6.', ['June 6 = 2025-06-06']],
  [
    'Prosecutors said that in the early hours of March 2 he drove to Velde.',
    ['the early hours of March 2 = 2025-03-02'],
  ],
  ['The appeal was lodged three days after the verdict.', ['three days = P3D']],
  [
    'The victim, then 17, was last seen at about 10.45pm on 14 December 2021.',
    ['10.45pm on 14 December 2021 = 2021-12-14T22:45'],
  ],
  ['A plea hearing was listed for this Friday.', ['this Friday = 2025-03-14']],
  ['He was suspended for a week on Monday.', ['a week = P1W', 'Monday = 2025-03-10']],
  ['It will be the first execution in six years.', ['six years = P6Y']],
  ['The panel will hear nine witnesses in two weeks.', ['two weeks = P2W']],
  ['The Hartwell trial is set for this coming Monday.', ['this coming Monday = 2025-03-17']],
  ['He served nearly a decade of a 14-year term.', ['nearly a decade = P10Y', '14-year = P14Y']],
  [
    'Some time between 1am and 4am on Sunday the safe was emptied.',
    ['1am = 2025-03-09T01:00', '4am on Sunday = 2025-03-09T04:00'],
  ],
  ['The court sat on Saturday.', ['Saturday = 2025-03-08']],
  ['It expired on 31 December last year.', ['31 December last year = 2024-12-31']],
  ['He was last seen on the night of Feb. 27.', ['the night of Feb. 27 = 2025-02-27TNI']],
  ['The Sunday before last, a stranger called.', ['The Sunday before last = 2025-03-02']],
])('court and police: %s', check);

test.each<[text: string, dates: string[]]>([
  [
    'Shares closed 3% lower on Tuesday, their worst day since last October.',
    ['Tuesday = 2025-03-11', 'last October = 2024-10'],
  ],
  ['Revenue in the three months to December rose 4%.', ['three months = P3M', 'December = 2024-12']],
  ['In the 12 months to February inflation eased to 2.8%.', ['12 months = P12M', 'February = 2025-02']],
  ['The firm expects a profit for fiscal 2026.', ['fiscal 2026 = FY2026']],
  ['The company, founded in 1994, went public a decade later.', ['1994 = 1994', 'a decade later = 2004']],
  ['Sales slid in the fourth quarter from a year earlier.', ['the fourth quarter = 2024-Q4', 'a year earlier = 2023']],
  ['It will cut 300 jobs over the next 18 months.', ['the next 18 months = P18M']],
  ['The bank reports half-year results on July 31.', ['July 31 = 2025-07-31']],
  ['Analysts see growth in the second half of the year.', ['the second half of the year = 2025-H2']],
  [
    'Rates were last this high in 2007, before the crash of the following year.',
    ['2007 = 2007', 'the following year = 2008'],
  ],
  ['Payment is due 30 days after delivery.', ['30 days = P30D']],
  ['The plant has stood idle for the better part of a year.', ['a year = P1Y']],
  ['Interest is paid every six months.', ['every six months = P6M']],
  ['It lost $2.1bn in Q4.', ['Q4 = 2024-Q4']],
  ['From Monday, fares will rise by 6%.', ['Monday = 2025-03-17']],
  ['Fares go up on Sunday.', ['Sunday = 2025-03-16']],
  ['The factory shut in December, four months after opening.', ['December = 2024-12', 'four months = P4M']],
  ['Midway through 2022, prices began to fall.', ['2022 = 2022']],
  ['The 5 p.m. deadline passed.', ['5 p.m. = 2025-03-12T17:00']],
  ['Workers walked out Friday and returned Monday.', ['Friday = 2025-03-07', 'Monday = 2025-03-10']],
])('business: %s', check);

test.each<[text: string, dates: string[]]>([
  [
    'The probe was launched in 1977 and left the solar system 35 years later.',
    ['1977 = 1977', '35 years later = 2012'],
  ],
  ['The fossils are 66 million years old.', []],
  ['The study followed 4,000 nurses for 12 years.', ['12 years = P12Y']],
  ['The comet will not return until 2097.', ['2097 = 2097']],
  ['In the 1600s the lake froze every winter.', ['the 1600s = 16', 'every winter = XXXX-WI']],
  ['Patients were seen again at six weeks and at six months.', ['six weeks = P6W', 'six months = P6M']],
  [
    'The eclipse on 12 August 2026 will cross the coast at 6:32 p.m. local time.',
    ['12 August 2026 = 2026-08-12', '6:32 p.m. local time = 2026-08-12T18:32'],
  ],
  ['Sea levels could rise half a metre by the end of the century.', ['the end of the century = 20']],
  ['Temperatures peaked in the late 1990s.', ['the late 1990s = 199']],
  ['The last such outbreak was in the summer of ’76.', ['the summer of ’76 = 1976-SU']],
  ['The vaccine was given once a year from 2009 through 2015.', ['once a year = P1Y', '2009 = 2009', '2015 = 2015']],
  ['The first half of the 19th century was colder.', ['The first half of the 19th century = 18']],
  ['At the height of summer 2003 rivers ran dry.', ['summer 2003 = 2003-SU']],
])('science: %s', check);

test.each<[text: string, dates: string[]]>([
  ['The train left the track at around 6.20am on Wednesday.', ['6.20am on Wednesday = 2025-03-12T06:20']],
  ['Two people died overnight Saturday into Sunday.', ['Saturday = 2025-03-08', 'Sunday = 2025-03-09']],
  ['The road has been closed since a week ago Monday.', ['a week ago Monday = 2025-03-03']],
  ['Snow is forecast for Thursday and Friday.', ['Thursday = 2025-03-13', 'Friday = 2025-03-14']],
  [
    'The warning runs from 9pm Thursday to noon Friday.',
    ['9pm Thursday = 2025-03-13T21:00', 'noon Friday = 2025-03-14T12:00'],
  ],
  ['Firefighters were called just before 2 a.m. local time Sunday.', ['2 a.m. local time Sunday = 2025-03-09T02:00']],
  [
    'The quake struck at 4:17 a.m. on Feb. 6, 2023, and again nine hours later.',
    ['4:17 a.m. on Feb. 6, 2023 = 2023-02-06T04:17', 'nine hours later = null'],
  ],
  ['The dam burst 50 years ago today.', ['50 years ago today = 1975-03-12']],
  ['Only last month, inspectors had passed it.', ['last month = 2025-02']],
  ['The ship sank on the afternoon of 15 November 1915.', ['the afternoon of 15 November 1915 = 1915-11-15TAF']],
  ['Rescuers worked through the night.', []],
  ['As of Tuesday, 41 people were missing.', ['Tuesday = 2025-03-11']],
  ['The talks were held over the weekend.', ['the weekend = 2025-W10-WE']],
  ['Schools will stay shut for the rest of the week.', ['the rest of the week = 2025-W11']],
  ['Within hours of the vote on Thursday night the deal was off.', ['hours = PTXH', 'Thursday night = 2025-03-06TNI']],
  ['The line reopens in ten days.', ['ten days = 2025-03-22']],
])('accidents and weather: %s', check);

test.each<[text: string, dates: string[]]>([
  ['The band split in ’94 and re-formed in the noughties.', ['’94 = 1994', 'the noughties = 200']],
  ['She was 9 when the war ended in 1945.', ['1945 = 1945']],
  ['He was born on Christmas Eve 1938.', ['Christmas Eve 1938 = 1938-12-24']],
  ['Open Mondays to Fridays, 9 to 5.', ['Mondays = XXXX-WXX-1', 'Fridays = XXXX-WXX-5']],
  ['From the age of 12 until her 30s she danced.', []],
  ['The diary runs from 1 January to 31 December 1916.', ['1 January = 1916-01-01', '31 December 1916 = 1916-12-31']],
  ['For decades the mill stood empty.', ['decades = PXDE']],
  ['In those days bread was rationed.', []],
  ['The house was sold in the autumn.', ['the autumn = 2024-FA']],
  ['They plan to marry next spring.', ['next spring = 2026-SP']],
  ['On Tuesday 7 January 2020 the last shift ended.', ['Tuesday 7 January 2020 = 2020-01-07']],
  ['The treaty of 1648 ended the Thirty Years’ War.', ['1648 = 1648']],
  ['He is on a 24-hour watch.', ['24-hour = PT24H']],
  ['In a 2009 memoir, Lund recalled the winter of 1947.', ['2009 = 2009', 'the winter of 1947 = 1947-WI']],
  ['She retires at the end of next month.', ['the end of next month = 2025-04']],
  ['He has been at sea for a fortnight.', ['a fortnight = P2W']],
  ['In a fortnight he will be home.', ['a fortnight = 2025-W13']],
  ['The inquiry is to report in the autumn.', ['the autumn = 2025-FA']],
  ['A decision is expected in the coming days.', []],
  ['The pair met for the first time in almost two decades.', ['almost two decades = P20Y']],
  [
    'He arrived on 2 May 1940. Later that month, on the 28th, he was recalled.',
    ['2 May 1940 = 1940-05-02', 'Later that month = 1940-05', 'the 28th = 1940-05-28'],
  ],
  ['Ramadan began on the evening of 28 February.', ['the evening of 28 February = 2025-02-28TEV']],
  ['The shop will shut its doors this Christmas.', ['this Christmas = 2025-12-25']],
  ['The show is on until 11 May.', ['11 May = 2025-05-11']],
  ['She will be 40 in April.', ['April = 2025-04']],
  ['Mr March, 61, denies it.', []],
  ['Twice a week the bus comes.', ['Twice a week = P1W']],
  ['The council will meet again in a week.', ['a week = 2025-W12']],
  ['He quit in the middle of last week.', ['the middle of last week = 2025-W10']],
  ['Their daughter was born on the third of June 2011.', ['the third of June 2011 = 2011-06-03']],
  ['Above all in the 1930s, it thrived.', ['the 1930s = 193']],
  ['They wed on Saturday June 15 last year.', ['Saturday June 15 last year = 2024-06-15']],
  ['On this day in 1994 the tunnel opened.', ['this day in 1994 = 1994-03-12']],
  ['It was 20 years ago today that the gates closed.', ['20 years ago today = 2005-03-12']],
  ['Back in the day, nobody locked a door.', []],
  ['This day will be remembered.', []],
])('people and culture: %s', check);
