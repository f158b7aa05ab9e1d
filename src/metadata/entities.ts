const NAMED = new Map<string, string>(
  Object.entries({
    amp: '&',
    apos: "'",
    gt: '>',
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
  }),
);

/** A line of metadata as its readers would see it: character references read (pages escape JSON-LD twice), white space levelled. */
export const plainLine = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) =>
      name
        ? (NAMED.get((name as string).toLowerCase()) ?? whole)
        : character(decimal ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
