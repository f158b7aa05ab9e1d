/** A mark on the axis of the timeline, `days` from the article's own day. */
export interface Tick {
  days: number;
  unit: 'day' | 'week' | 'month' | 'year' | null;
  count: number;
  /** 0 at the left end, 1 at the right. */
  at: number;
}

export interface Timescale {
  ticks: Tick[];
  /** Where a day stands, 0 to 1. */
  place(day: number): number;
}

const steps = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'week', count: 1, days: 7 },
  { unit: 'month', count: 1, days: 30.44 },
  { unit: 'year', count: 1, days: 365.25 },
  { unit: 'year', count: 10, days: 3652.5 },
  { unit: 'year', count: 100, days: 36525 },
] as const;

/**
 * A scale on which a day counts the less the farther it is from `origin`: news speak of yesterday and tomorrow, and now
 * and then of another century. Logarithmic on both sides (asinh).
 */
export function timescale(days: readonly number[], origin: number): Timescale {
  const bend = (day: number): number => Math.asinh(day - origin);
  const bent = days.map(bend);
  const low = Math.min(-1, ...bent);
  const high = Math.max(1, ...bent);
  const place = (day: number): number => (bend(day) - low) / (high - low);
  const offsets = steps.flatMap((step) => [{ ...step, days: -step.days, count: -step.count }, { ...step }]);
  const ticks = [{ unit: null, count: 0, days: 0 }, ...offsets]
    .map((step) => ({ ...step, at: place(origin + step.days) }))
    .filter(({ at }) => at >= 0 && at <= 1);
  return { ticks: ticks.sort((a, b) => a.at - b.at), place };
}
