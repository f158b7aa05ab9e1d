import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/export/calendar';
import type { StatementDate } from '../../src/model';
import { untold } from '../untold';
import { bridge, hostile } from './source';

/** Unfolds and parts the lines of each event, as RFC 5545 (3.1) says. */
function eventsIn(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const [, name, value] = /^([A-Z;=-]+):(.*)$/s.exec(line) ?? [];
    if (name && events.length > 0) events.at(-1)!.set(name, value!);
  }
  return events;
}

const on = (date: Partial<StatementDate>): Map<string, string> | undefined => {
  const [statement] = bridge.statements;
  const changed = { ...statement, date: { ...statement.date, ...date } as StatementDate };
  return eventsIn(calendar([{ ...bridge, statements: [changed] }]))[0];
};
const daysOn = (date: Partial<StatementDate>) => {
  const event = on(date);
  return event && [event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE'), event.get('STATUS')];
};

describe('iCalendar', () => {
  test.each<[string, Partial<StatementDate>, string[]]>([
    ['a day', { value: '2026-02-28', granularity: 'day' }, ['20260228', '20260301', 'CONFIRMED']],
    ['a time', { value: '2026-12-31T22:00', granularity: 'time' }, ['20261231', '20270101', 'CONFIRMED']],
    ['a month', { value: '2026-02', granularity: 'month' }, ['20260201', '20260301', 'CONFIRMED']],
    ['a year', { value: '2025', granularity: 'year' }, ['20250101', '20260101', 'CONFIRMED']],
    ['an implied day', { value: '2026-03-11', basis: 'article' }, ['20260311', '20260312', 'TENTATIVE']],
  ])('covers %s', (_, date, days) => expect(daysOn(date)).toEqual(days));

  test.each([
    ['not told', untold],
    ['a decade', { value: '199', granularity: 'decade' as const }],
    ['a week', { value: '2026-W10', granularity: 'week' as const }],
  ])('leaves out what is %s', (_, date) => expect(on(date)).toBeUndefined());

  test('tells who said what, and where', () => {
    const event = on({});
    expect(event?.get('SUMMARY')).toMatch(/^Ada Moreno: “The bridge is safe\\, and it will stay open\\,”/);
    expect(event?.get('URL')).toContain('#:~:text=');
  });

  test('has no line over 75 octets, and no line of a poisoned page’s making', () => {
    const text = calendar([hostile, bridge]);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(eventsIn(text)).toHaveLength(4 - 1);
  });
});
