import { defaultSettings, type Settings } from './settings';

type Check<Value> = (value: unknown) => value is Value;

const oneOf =
  <Value>(...allowed: Value[]): Check<Value> =>
  (value): value is Value =>
    allowed.includes(value as Value);

const listOf =
  <Value>(check: Check<Value>): Check<Value[]> =>
  (value): value is Value[] =>
    Array.isArray(value) && value.every(check);

const isBoolean = oneOf(true, false);
const isHost: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length > 0 && value.length < 254;
const isShare: Check<number> = (value): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const checks: { [Name in keyof Settings]: Check<Settings[Name]> } = {
  run: oneOf('everywhere', 'chosen', 'click'),
  sitesOn: listOf(isHost),
  sitesOff: listOf(isHost),
  highlights: isBoolean,
  kinds: listOf(oneOf('direct', 'mixed', 'indirect')),
  palette: oneOf('default', 'deuteranopia', 'protanopia', 'tritanopia'),
  card: oneOf('hover', 'click', 'key', 'never'),
  badge: isBoolean,
  minConfidence: isShare,
  order: oneOf('speaker', 'reading', 'date'),
  record: oneOf('off', 'chosen', 'everywhere'),
  recordSites: listOf(isHost),
};

/** Settings as stored or imported: what is missing, damaged or of another version takes its default, the rest stays. */
export function readSettings(stored: unknown): Settings {
  const given = Object(stored) as Record<string, unknown>;
  const names = Object.keys(checks) as (keyof Settings)[];
  const kept = names.filter((name) => checks[name](given[name])).map((name) => [name, given[name]]);
  return { ...defaultSettings, ...(Object.fromEntries(kept) as Partial<Settings>) };
}
