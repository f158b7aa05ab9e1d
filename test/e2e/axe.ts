import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../src/tools/browsers/browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a document, as "rule: element". Its source travels as a function's body, since pages of an
 * extension run no script from text.
 */
export const faults = (view: Pick<View, 'evaluate'>): Promise<string[]> =>
  view.evaluate(
    new Function(`${axe}
      return axe.run(document).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`) as () => Promise<string[]>,
  );
