import { describe, expect, it } from 'vitest';
import { shown, statementsOf, ways } from './statementsOf';

const cases: Record<string, [string, ...string[]][]> = {
  'interrupted quotations are one statement': [
    ['“We are ready,” she said, “for anything.”', 'she | said | “We are ready,” … “for anything.”'],
    ['“We are ready,” she said. “We always were.”', 'she | said | “We are ready,” … “We always were.”'],
    [
      '“We are ready,” said Mara Quill. “Come in. Sit down.”',
      'Mara Quill | said | “We are ready,” … “Come in. Sit down.”',
    ],
  ],
  'quotations over several paragraphs': [
    [
      'Mara Quill wrote: “The first day was long.¶“The second was longer.¶“The third we slept.”',
      'Mara Quill | wrote | “The first day was long. … “The second was longer. … “The third we slept.”',
    ],
    [
      '“We are ready,” Mara Quill said.¶“Nobody will be left behind.”¶The meeting ended.',
      'Mara Quill | said | “We are ready,” … “Nobody will be left behind.”',
    ],
  ],
  'question and answer in paragraphs of their own': [
    [
      '“Did you get it back?” asked the judge.¶“The clock or the money?”¶“Either.”¶There was laughter.',
      'the judge | asked | “Did you get it back?”',
      ' |  | “The clock or the money?”',
      ' |  | “Either.”',
    ],
    [
      '“Nobody asked me,” Mara Quill said.¶“They asked for everything, did they not?”¶“Yes, they did.”',
      'Mara Quill | said | “Nobody asked me,”',
      ' |  | “They asked for everything, did they not?”',
      ' |  | “Yes, they did.”',
    ],
    [
      '“Or Wednesday,” Mara Quill said.¶“You told us it was Monday.”¶“Did I?”',
      'Mara Quill | said | “Or Wednesday,”',
      ' |  | “You told us it was Monday.”',
      ' |  | “Did I?”',
    ],
    [
      '“Who knows?” Mara Quill said.¶“We have waited all year for this.”¶“It was long.”',
      'Mara Quill | said | “Who knows?” … “We have waited all year for this.”¶“It was long.”',
    ],
    [
      '“We are ready,” Mara Quill said.¶“Who would not be after such a year?”¶The meeting ended.',
      'Mara Quill | said | “We are ready,” … “Who would not be after such a year?”',
    ],
  ],
  'a lead-in and the next paragraph': [
    ['Mara Quill wrote:¶“Nobody was there.”', 'Mara Quill | wrote | “Nobody was there.”'],
    [
      'From Chairwoman Imre Sandor:¶“The rule stands as it is.”',
      'Chairwoman Imre Sandor | From | “The rule stands as it is.”',
    ],
  ],
  'a quotation without a cue': [
    [
      'The pool, Mara Quill said, would close. “It leaks like a sieve.”',
      'Mara Quill | said | The pool … would close',
      'Mara Quill |  | “It leaks like a sieve.”',
    ],
    [
      'Kasim Brand, a union member, said he was worried. “What they have done is wrong.”',
      'Kasim Brand | said | he was worried',
      'Kasim Brand |  | “What they have done is wrong.”',
    ],
    [
      'Alice Moor began talking to Piet Holt. “You should have seen the water that night.” Piet nodded.',
      'Alice Moor |  | “You should have seen the water that night.”',
    ],
    [
      'Alice Moor said she was worried. Her father, Piet Holt, rolls his eyes. “She has been worried all her life.”',
      'Alice Moor | said | she was worried',
      'Her father |  | “She has been worried all her life.”',
    ],
    [
      'Alice Moor said she was worried. Piet Moor made tea. “She has been worried all her life.”',
      'Alice Moor | said | she was worried',
    ],
    [
      'Alice Moor said she was worried. Moor made tea. “I have been worried all my life.”',
      'Alice Moor | said | she was worried',
      'Alice Moor |  | “I have been worried all my life.”',
    ],
    [
      '“The rule stands as it is.” — Commissioner Imre Sandor',
      'Commissioner Imre Sandor | — | “The rule stands as it is.”',
    ],
  ],
  'a signature below': [
    ['“The rule stands as it is.”¶— Imre Sandor, chair', 'Imre Sandor | — | “The rule stands as it is.”'],
  ],
  'several speakers in one paragraph': [
    [
      '“Stay here,” said Ana Holt. “Never,” replied Piet Moor.',
      'Ana Holt | said | “Stay here,”',
      'Piet Moor | replied | “Never,”',
    ],
    ['“We agree,” reply Burton and Nick.', 'Burton and Nick | reply | “We agree,”'],
  ],
  'marks of every make': [
    ["It was the summer of '92. 'We are ready,' recalled Mara Quill.", "Mara Quill | recalled | 'We are ready,'"],
    ["'We are ready,' Mara Quill said.", "Mara Quill | said | 'We are ready,'"],
    ['‘We’re ready,’ Mara Quill said.', 'Mara Quill | said | ‘We’re ready,’'],
    ['«We are ready», Mara Quill said.', 'Mara Quill | said | «We are ready»'],
    ['« We are ready, » Mara Quill said.', 'Mara Quill | said | « We are ready, »'],
    ['„We are ready“, Mara Quill said.', 'Mara Quill | said | „We are ready“'],
    ['「We are ready,」 Mara Quill said.', 'Mara Quill | said | 「We are ready,」'],
    ['“We heard ‘Go home’ all night,” Mara Quill said.', 'Mara Quill | said | “We heard ‘Go home’ all night,”'],
  ],
  'marks that were never closed': [
    ['Mara Quill said: “We are ready.¶The meeting ended.', 'Mara Quill | said | “We are ready.'],
    ['“We are ready,” she said. “Come in.¶Then they left.', 'she | said | “We are ready,” … “Come in.'],
  ],
};

const kinds: [string, string][] = [
  ['“We are ready,” she said.', 'direct'],
  ['She said the plan was “a disgrace” to all.', 'mixed'],
  ['She said that “nobody will be left behind.”', 'direct'],
  ['She said the plan was bad.', 'indirect'],
];

describe.each(ways)('by %s', (_, models) => {
  describe.each(Object.entries(cases))('%s', (__, table) => {
    it.each(table)('%s', (text, ...expected) => {
      expect(shown(text, models)).toEqual(expected);
    });
  });

  it.each(kinds)('%s is %s', (text, kind) => {
    expect(statementsOf(text, models).found.map((statement) => statement.kind)).toEqual([kind]);
  });

  it('gives a quotation inside a quotation to whom the outer speaker quotes', () => {
    expect(shown('“She told me, ‘Go home and stay there,’ and I did,” Aldo Finch said.', models)).toEqual([
      'Aldo Finch | said | “She told me, ‘Go home and stay there,’ and I did,”',
      'She | told | ‘Go home and stay there,’',
    ]);
  });
});
