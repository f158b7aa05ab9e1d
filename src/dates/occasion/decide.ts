import type { StatementDate, ToldDate } from '../../model';
import { formatDay } from '../period';
import { articleFeatures } from './articleFeatures';
import { candidateFeatures } from './candidateFeatures';
import { candidatesOf, type Candidate } from './candidates';
import { frameOf, type Features } from './features';
import { scoreOf, softmax, unpack } from './forest';
import type { Place, Setting } from './setting';
import { statementFeatures } from './statementFeatures';
import weights from './weights.json';

/** A candidate's features in the order of the weights. */
export const rowOf = (features: Features, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => features[name] ?? 0);

/** The dates that a statement may have, each with what tells of it. */
export function choicesOf(setting: Setting): (place: Place) => { candidate: Candidate; features: Features }[] {
  const ofArticle = articleFeatures(setting);
  return (place) => {
    const frame = frameOf(setting, place);
    const ofStatement = { ...ofArticle, ...statementFeatures(setting, place, frame) };
    return candidatesOf(setting, place).map((candidate) => ({
      candidate,
      features: { ...ofStatement, ...candidateFeatures(setting, place, frame, candidate) },
    }));
  };
}

const trees = weights.trees.map(unpack);

export const untold = (confidence: number): StatementDate => ({
  basis: 'unknown',
  value: null,
  granularity: null,
  from: null,
  span: null,
  confidence,
});

/** What a candidate is shown as. */
function dateOf(setting: Setting, place: Place, { key, implied, tellings }: Candidate, confidence: number): ToldDate {
  const rank = (attached: Map<number, number>): number => attached.get(place.index) ?? 9;
  const own = tellings
    .filter(({ sentence, attached }) => sentence === place.sentence && (!implied || attached.has(place.index)))
    .sort((a, b) => rank(a.attached) - rank(b.attached))[0];
  const told = own ?? tellings.findLast(({ sentence }) => sentence < place.sentence) ?? tellings[0];
  // What was said today and hangs on no other saying of today is said for the report.
  if (!told || (implied && !own && !tellings.some(({ attached }) => attached.size > 0))) {
    const value = formatDay(setting.today);
    return { value, granularity: 'day', basis: 'article', from: 'published', span: null, confidence };
  }
  const { span, granularity, value } = told.mention;
  return {
    value: granularity === 'weekend' ? key! : value!,
    granularity: granularity!,
    basis: own ? 'stated' : 'context',
    from: 'text',
    span,
    confidence,
  };
}

/** When each statement was made, by the fitted trees; where these are not sure, it is not told. */
export function decide(setting: Setting): StatementDate[] {
  const choices = choicesOf(setting);
  return setting.places.map((place) => {
    const all = choices(place);
    const shares = softmax(all.map(({ features }) => scoreOf(trees, rowOf(features, weights.features))));
    const best = shares.indexOf(Math.max(...shares));
    const { candidate } = all[best];
    return candidate.key === null || shares[best] < weights.threshold
      ? untold(shares[0])
      : dateOf(setting, place, candidate, shares[best]);
  });
}
