import { describe, expect, it } from 'vitest';
import type { Candidates } from '../../src/model';
import { readMeta } from '../../src/metadata/read';

const URL_OF_PAGE = 'https://www.larnwickpost.example/harbour/ferry-stops?ref=rss';

function meta(fields: Partial<Record<keyof Candidates, string[][]>>) {
  const list = (key: keyof Candidates) => (fields[key] ?? []).map(([where, text]) => ({ where: where!, text: text! }));
  const candidates: Candidates = {
    title: list('title'),
    authors: list('authors'),
    site: list('site'),
    section: list('section'),
    canonicalUrl: list('canonicalUrl'),
    language: list('language'),
    dates: [],
  };
  return readMeta({ url: URL_OF_PAGE, text: '', blocks: [], candidates });
}

const site = [['meta:og:site_name', 'The Larnwick Post']];

describe('title', () => {
  it.each([
    ['Ferry stops | The Larnwick Post', 'Ferry stops'],
    ['Ferry stops - Larnwick Post', 'Ferry stops'],
    ['Ferry stops | Harbour | The Larnwick Post', 'Ferry stops | Harbour'],
    ['The Larnwick Post: Ferry stops', 'The Larnwick Post: Ferry stops'],
    ['The Larnwick Post | Ferry stops', 'Ferry stops'],
    ['Ferry stops – for good', 'Ferry stops – for good'],
    ['Ferry &#8216;stops&#8217; &amp; rests', 'Ferry ‘stops’ & rests'],
  ])('%s', (text, title) => {
    expect(meta({ site, title: [['document', text]] }).title).toBe(title);
  });

  it('is the headline that readers see, whatever metadata say', () => {
    const title = [
      ['headline', 'Ferry stops for the winter'],
      ['json-ld:headline', 'You won’t believe this ferry'],
      ['document', 'Ferry | Larnwick Post'],
    ];
    expect(meta({ title }).title).toBe('Ferry stops for the winter');
  });

  it('is null where there is none', () => {
    expect(meta({}).title).toBeNull();
  });
});

describe('authors', () => {
  it.each([
    ['By Ana Bekker', ['Ana Bekker']],
    ['By Ana Bekker and Luis Horne', ['Ana Bekker', 'Luis Horne']],
    ['By Ana Bekker, Luis Horne & Mia de Groot', ['Ana Bekker', 'Luis Horne', 'Mia de Groot']],
    ['Ana Bekker, Health Editor', ['Ana Bekker']],
    ['By Ana Bekker | The Larnwick Post', ['Ana Bekker']],
    ['By Ana Bekker for the Larnwick Post', ['Ana Bekker']],
    ['By Ana Bekker 30 August 2023 • 4:45pm', ['Ana Bekker']],
    ['By Ana Bekker August 30, 2023', ['Ana Bekker']],
    ['By Ana Bekker Friday 4 October 2024', ['Ana Bekker']],
    ['By MIRA STONE/Staff Writer on October 3, 2024', ['MIRA STONE']],
    ['Story by Ana Bekker', ['Ana Bekker']],
    ['Von Ana Bekker', ['Ana Bekker']],
    ['Words: Ana Bekker', ['Ana Bekker']],
    ['Words\nAna Bekker', ['Ana Bekker']],
    ['Story by Ana Bekker, Photographs by Luis Horne', ['Ana Bekker']],
    ['Rui Ma', ['Rui Ma']],
    ['By Ana Bekker, MD, PhD', ['Ana Bekker']],
    ['Dr. Ana Bekker RDN', ['Ana Bekker']],
    ['Ana Bekker, Senior Director of Operations', ['Ana Bekker']],
    ['Ana Bekker, Jr. and Luis Horne', ['Ana Bekker Jr.', 'Luis Horne']],
    ['Ana (Nuri) Bekker', ['Ana (Nuri) Bekker']],
    ['Ana Bekker\nLearn more', ['Ana Bekker']],
    ['Sign In', []],
    ['https://www.facebook.com/larnwickpost', []],
    ['@anabekker', []],
    ['Published by', []],
    ['By', []],
    ['November', []],
    ['Updated Nov', []],
  ])('%s', (text, authors) => {
    expect(meta({ authors: [['visible', text]] }).authors).toEqual(authors);
  });

  it.each([
    [
      'the first source',
      [
        ['json-ld:author', 'Ana Bekker'],
        ['visible', 'Luis Horne'],
      ],
      ['Ana Bekker'],
    ],
    [
      'a byline that names more',
      [
        ['json-ld:author', 'Ana Bekker'],
        ['headline', 'By Ana Bekker and Luis Horne'],
      ],
      ['Ana Bekker', 'Luis Horne'],
    ],
    [
      'the byline at the headline, where the data name somebody else',
      [
        ['json-ld:author', 'kates'],
        ['meta:author', 'Mona Uhl'],
        ['headline', 'By Ana Bekker'],
      ],
      ['Ana Bekker'],
    ],
    [
      'no byline in what only begins like one',
      [
        ['json-ld:author', 'Ana Bekker'],
        [
          'headline',
          'By clicking Continue to join or sign in, you agree to the User Agreement, Privacy Policy and Cookie Policy.',
        ],
      ],
      ['Ana Bekker'],
    ],
    [
      'a person whom the page shows before an organization of its data',
      [
        ['json-ld:author:organization', 'Larnwick Water'],
        ['visible', 'Ana Bekker'],
      ],
      ['Ana Bekker'],
    ],
    [
      'an organization whole where nobody else is named',
      [['json-ld:author:organization', 'Institute for Ferries and Fog']],
      ['Institute for Ferries and Fog'],
    ],
    [
      'persons before the site',
      [
        ['json-ld:author', 'The Larnwick Post'],
        ['headline', 'By Ana Bekker'],
      ],
      ['Ana Bekker'],
    ],
    [
      'persons without the site beside them',
      [
        ['json-ld:author', 'Ana Bekker'],
        ['meta:author', 'Ana Bekker, The Larnwick Post'],
      ],
      ['Ana Bekker'],
    ],
    [
      'an account’s name only where there is no other',
      [
        ['json-ld:author', 'ana-bekker'],
        ['meta:author', 'Ana Bekker'],
      ],
      ['Ana Bekker'],
    ],
    [
      'a byline that names more than one who has an account beside the name',
      [
        ['json-ld:author', 'Ana Bekker'],
        ['json-ld:author', 'ana-b'],
        ['headline', 'By Luis Horne and Ana Bekker'],
      ],
      ['Luis Horne', 'Ana Bekker'],
    ],
    [
      'each once',
      [
        ['meta:author', 'Ana Bekker'],
        ['meta:author', 'ANA BEKKER'],
      ],
      ['Ana Bekker'],
    ],
  ])('%s', (_, authors, names) => {
    expect(meta({ site, authors }).authors).toEqual(names);
  });
});

describe('the rest', () => {
  it('finds a canonical address, made absolute', () => {
    expect(meta({ canonicalUrl: [['link:canonical', '/harbour/ferry-stops']] }).canonicalUrl).toBe(
      'https://www.larnwickpost.example/harbour/ferry-stops',
    );
  });

  it.each([['javascript:alert(1)'], ['https://www.larnwickpost.example/'], ['http://']])(
    'refuses %s as one',
    (text) => {
      expect(meta({ canonicalUrl: [['link:canonical', text]] }).canonicalUrl).toBeNull();
    },
  );

  it.each([
    ['en_GB', 'en-gb'],
    ['de-CH', 'de-ch'],
    ['English', 'en'],
    ['<script>', null],
  ])('reads the language %s', (text, language) => {
    expect(meta({ language: [['html:lang', text]] }).language).toBe(language);
  });

  it('prefers a name to an account', () => {
    expect(
      meta({
        site: [
          ['meta:twitter:site', '@larnwick'],
          ['json-ld:publisher', 'Larnwick Post'],
        ],
      }).site,
    ).toBe('Larnwick Post');
  });

  it('takes the first section', () => {
    expect(
      meta({
        section: [
          ['meta:article:section', ' Harbour '],
          ['json-ld:articleSection', 'News'],
        ],
      }).section,
    ).toBe('Harbour');
  });
});
