import { describe, expect, it } from 'vitest';
import { shown, ways } from './statementsOf';

const nothing: Record<string, string[]> = {
  'scare quotes, titles and nicknames': [
    'The so-called “experts” met again on Monday.',
    'She read “The Great Heron” in one night.',
    'The band played “Long Way Home” at the fair.',
    'Critics of the “smart city” met on Monday.',
    'The word “freedom” appears twice in the text.',
  ],
  'reports that something was not said': [
    'The company has not said when the mine will open.',
    'The minister would not say whether the talks had failed.',
    'Neither Finch nor Quill said the dam was safe.',
    'None of the builders said the dam was safe.',
    'She declined to say who would pay.',
    'He never said that the dam was safe.',
    'Without saying who would pay, he left.',
    'The spokesman refused to confirm that the dam had failed.',
  ],
  'what somebody is called': ['The guard, whom everybody calls “Tiny,” left early.'],
  'how a source spoke': [
    'One resident, who asked not to be named, left early.',
    'An aide, who requested anonymity, left early.',
  ],
  'reports that are only possible': [
    'If he says the dam is safe, people will stay.',
    'The mayor will announce on Friday that the pool is closing.',
    'She might say that the dam is safe.',
    'Did he say the dam was safe?',
    'The board is expected to announce that it will close.',
  ],
  'verbs that report nothing': [
    'Experience shows that rivers flood.',
    'The company added 300 jobs last year.',
    'He wrote three books.',
    'The maker of the soup, which is old, posted volumes down a tenth.',
    'His manager, Mara Quill, answered two hours later.',
    'Her team, she knew, had asked both firms.',
    'The report card lay on the table.',
    'They argued all night.',
  ],
};

describe.each(ways)('by %s', (_, models) => {
  describe.each(Object.entries(nothing))('%s', (__, texts) => {
    it.each(texts)('%s', (text) => {
      expect(shown(text, models)).toEqual([]);
    });
  });

  it('takes a nickname in marks for a part of the source', () => {
    expect(shown('“I saw it,” said a man who goes by the name “Shorty.”', models)).toEqual([
      'a man | said | “I saw it,”',
    ]);
  });
});
