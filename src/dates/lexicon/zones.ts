import { pad } from '../period';

/**
 * Time zone abbreviations that mean one offset in news text, in minutes east of UTC. One table for prose and for
 * the times of pages.
 */
export const FIXED_ZONES = new Map<string, number>([
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['HKT', 480],
  ['SGT', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
]);

/** American zones named without saying whether daylight time holds: their standard offset. */
export const AMERICAN_ZONES = new Map<string, number>([
  ['ET', -300],
  ['CT', -360],
  ['MT', -420],
  ['PT', -480],
  ['EASTERN', -300],
  ['CENTRAL', -360],
  ['MOUNTAIN', -420],
  ['PACIFIC', -480],
]);

/** Abbreviations with several readings (America's or China's CST): the time stays without an offset. */
export const DOUBTFUL_ZONES = ['CST', 'IST', 'AST'];

/** Minutes east of UTC as ISO 8601 writes them: "-05:00", "Z". */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}
