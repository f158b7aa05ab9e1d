import { beforeAll, expect, it } from 'vitest';
import type { Analysis } from '../../src/model';
import { settledState } from '../../src/tools/start/pageState';
import { describeInBrowsers, openArticle } from './stage';

const read: Analysis[] = [];

/** Engines differ in the last digits of exponentials. */
const rounded = ({ statements }: Analysis) =>
  statements.map((statement) => ({
    ...statement,
    confidence: statement.confidence.toFixed(9),
    date: { ...statement.date, confidence: statement.date.confidence.toFixed(9) },
  }));

describeInBrowsers('the sample', (stage) => {
  beforeAll(() => openArticle(stage));

  it('is one article', async () => {
    const { readings } = await settledState(stage.browser);
    expect(readings).toHaveLength(1);
    read.push(readings[0]!.analysis);
  });
});

it('both browsers read the same', () => {
  const [chromium, firefox] = read;
  expect(rounded(firefox!)).toEqual(rounded(chromium!));
  expect(firefox!.speakers).toEqual(chromium!.speakers);
  expect(firefox!.dates).toEqual(chromium!.dates);
});
