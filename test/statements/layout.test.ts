import { describe, expect, it } from 'vitest';
import { shown, statementsOf, ways } from './statementsOf';

describe.each(ways)('by %s', (_, models) => {
  it('reads a transcript turn by turn', () => {
    const text = 'QUILL: Who closed the dam?¶FINCH: We did. It was late.¶It was cold, too.¶QUILL: Thank you.';
    expect(shown(text, models)).toEqual([
      'QUILL | : | Who closed the dam?',
      'FINCH | : | We did. It was late … It was cold, too',
      'QUILL | : | Thank you',
    ]);
  });

  it('reads the answers of an interview', () => {
    const text = 'We met Mara Quill at the dam.¶Q: Who closed it?¶A: We did, in the end.¶Q: Why?¶A: It was late.';
    expect(shown(text, models)).toEqual(
      ['Mara Quill | A | We did, in the end.', 'Mara Quill | A | It was late.'].map((s) => s.replace(/\.$/, '')),
    );
  });

  it('reads an interview whose questions are bold', () => {
    const found = shown(
      [
        { text: 'We met Mara Quill at the dam.' },
        { text: 'Who closed it?', bold: 14 },
        { text: 'We did, in the end.' },
        { text: 'Why so late?', bold: 12 },
        { text: 'Nobody had the key.' },
      ],
      models,
    );
    expect(found).toEqual(['Mara Quill |  | We did, in the end', 'Mara Quill |  | Nobody had the key']);
  });

  it('reads answers of several paragraphs, and what is put to the one who answers', () => {
    const found = shown(
      [
        { text: 'We met Mara Quill at the dam.' },
        { text: 'Who closed it?', bold: 14 },
        { text: 'We did, in the end.' },
        { text: 'Nobody else would have.' },
        { text: 'The mayor has doubts.', bold: 21 },
        { text: 'The mayor was asleep.' },
        { text: 'Why so late?', bold: 12 },
        { text: 'Nobody had the key.' },
        { text: 'The dam is open until June.' },
      ],
      models,
    );
    expect(found).toEqual([
      'Mara Quill |  | We did, in the end … Nobody else would have',
      'Mara Quill |  | The mayor was asleep',
      'Mara Quill |  | Nobody had the key',
    ]);
  });

  it('takes a block quote behind a lead-in as one statement', () => {
    const found = shown(
      [
        { text: 'The committee wrote:' },
        { text: 'The dam is safe.', kind: 'blockquote' },
        { text: 'It will hold.', kind: 'blockquote' },
        { text: 'Nobody answered.' },
      ],
      models,
    );
    expect(found).toEqual(['The committee | wrote | The dam is safe … It will hold']);
  });

  it('keeps a quotation in a subheading apart from what is said before and behind it', () => {
    const found = shown(
      [
        { text: '“We are ready,” Mara Quill said.' },
        { text: '“Nobody drove the last one”', kind: 'subheading' },
        { text: '“It is late.”' },
      ],
      models,
    );
    expect(found).toEqual(['Mara Quill | said | “We are ready,” … “It is late.”']);
  });

  it('trusts its rules in a headline', () => {
    const found = shown(
      [{ text: 'Man in gorilla suit drove stolen mower home, police say', kind: 'headline' }],
      models,
    );
    expect(found).toEqual(['police | say | Man in gorilla suit drove stolen mower home']);
  });

  it('gives an embedded post to its author', () => {
    const { found } = statementsOf(
      [
        { text: 'The mayor was quick.' },
        { text: 'The dam will hold. Stay calm.', kind: 'embed', author: 'Mara Quill' },
      ],
      models,
    );
    expect(found).toMatchObject([
      { kind: 'direct', source: [], evidence: [{ rule: 'block.post', args: { author: 'Mara Quill' } }] },
    ]);
  });

  it.each(['Harbour fire: Three boats lost', 'Anna Quill: What is the dam for'])(
    'takes no topic for a speaker: %s',
    (text) => {
      expect(shown([{ text, kind: 'headline' }, { text: 'It rained.' }], models)).toEqual([]);
    },
  );

  it.each([
    ['Quill hits back: ‘We were robbed’', 'Quill | hits back | ‘We were robbed’'],
    ['Quill hits back at critics: ‘We were robbed’', 'Quill | hits back | ‘We were robbed’'],
    ['Quill on the flood: ‘We were robbed’', 'Quill | : | ‘We were robbed’'],
    ['Quill slams minister: ‘It is a disgrace’', 'Quill | slams | ‘It is a disgrace’'],
    ['‘We were robbed’: Mara Quill fumes after defeat', 'Mara Quill | fumes | ‘We were robbed’'],
    ['Rail bosses: ‘We got it wrong’', 'Rail bosses | : | ‘We got it wrong’'],
    ['Dam burst: Builder used sand, alleges mayor', 'mayor | alleges | Builder used sand'],
    ['Dam burst: Mayor not told, council clerk insists', 'council clerk | insists | Mayor not told'],
    ['Man stole clock from pensioner, court hears', ' | hears | Man stole clock from pensioner'],
    ["Quill 'treated like a mushroom' over dam, meeting told", " | told | Quill 'treated like a mushroom' over dam"],
  ])('reads the headline "%s"', (text, expected) => {
    expect(shown([{ text, kind: 'headline' }, { text: 'Mara Quill spoke.' }], models)).toEqual([expected]);
  });

  it('gives a headline its speaker', () => {
    expect(shown([{ text: 'Quill: The dam will hold', kind: 'headline' }, { text: 'It rained.' }], models)).toEqual([
      'Quill | : | The dam will hold',
    ]);
  });

  it('shows a pull quote once', () => {
    const found = shown(
      [
        { text: '“The dam will hold until spring,” Mara Quill said.' },
        { text: '“The dam will hold until spring”', kind: 'pullQuote' },
      ],
      models,
    );
    expect(found).toEqual(['Mara Quill | said | “The dam will hold until spring,”']);
  });
});
