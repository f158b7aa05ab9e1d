import type { Token } from '../../text/document';
import { contentFeatures } from './contentFeatures';
import { cueFeatures } from './cueFeatures';
import { flag, type Features } from './features';
import { frameFeatures } from './frameFeatures';
import { hearerFeatures } from './hearerFeatures';
import type { Place, Setting } from './setting';
import { voiceFeatures } from './voiceFeatures';

/** Longer blocks are looked at this far: bounds the work in a text without paragraphs. */
const LONGEST_BLOCK = 2000;

/** Where it stands. */
function positionFeatures({ doc }: Setting, { block, sentence, anchor }: Place): Features {
  const { start = 0, end = 0, kind = 'paragraph' } = doc.blocks[block] ?? {};
  const text = doc.text.slice(start, Math.min(end, start + LONGEST_BLOCK));
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  return {
    position: anchor[0] / (doc.text.length || 1),
    headline: flag(kind === 'headline' || block === 0),
    opensBlock: flag(doc.sentences[sentence]?.start === start),
    blockHad: count(/\bhad\b/g),
    blockYears: count(/\b(?:19|20)\d\d\b/g),
  };
}

/** What tells of the statement itself, whatever its date may be. */
export function statementFeatures(setting: Setting, place: Place, frame: Token[]): Features {
  return {
    ...cueFeatures(frame, place),
    ...frameFeatures(frame),
    ...contentFeatures(setting, place),
    ...positionFeatures(setting, place),
    ...voiceFeatures(setting, place),
    ...hearerFeatures(setting, place, frame),
  };
}
