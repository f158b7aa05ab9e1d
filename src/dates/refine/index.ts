import type { Expression } from '../expression';
import type { Piece } from '../pieces';
import { extend } from './extend';
import { alignRanges } from './ranges';
import { joinTimes } from './join';

export type Refiner = (expressions: Expression[], pieces: Piece[]) => Expression[];

/** What corrects the rules' expressions, in this order. */
export const REFINERS: Refiner[] = [joinTimes, alignRanges, extend];
