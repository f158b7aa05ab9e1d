import { ownVersion } from '../browser/lifecycle';
import { openOptions } from '../browser/options';
import { Highlighter } from '../highlight/highlighter';
import { t } from '../i18n/messages';
import { defaultSettings } from '../settings/settings';
import { mount } from '../ui/mount';
import { locatedIn, sample } from './sample';
import { Welcome } from './Welcome';

/** Nothing of the sample is to be copied, or kept. */
const actions = {
  correctable: false,
  isCorrected: () => false,
  copyQuote: async () => false,
  copyLink: async () => false,
  correct: async () => undefined,
  correctElsewhere: async () => undefined,
  notStatement: async () => async () => undefined,
  undo: async () => undefined,
};

function paint(text: Text, signal: AbortSignal): void {
  const highlighter = new Highlighter(document, actions, () => ({ x: 0, y: 0 }), signal);
  highlighter.show([{ located: locatedIn(text), analysis: sample.analysis, wants: () => true }], defaultSettings);
}

document.title = `${t('extensionName')}: ${t('welcomeTitle')}`;
mount(<Welcome version={ownVersion()} paint={paint} onOptions={() => void openOptions()} />);
