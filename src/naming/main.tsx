import { changeCorrectionsOf } from '../browser/store';
import { t } from '../i18n/messages';
import { type Quoted, withCorrection } from '../settings/corrections';
import { mount } from '../ui/mount';
import { Naming } from './Naming';

const asked = new URLSearchParams(location.search);
const quoted: Quoted = { url: asked.get('url') ?? '', quote: asked.get('quote') ?? '' };

async function keep(speaker: string): Promise<void> {
  await changeCorrectionsOf(quoted.url, (stored) =>
    withCorrection(stored, { ...quoted, verdict: { is: 'saidBy', speaker } }),
  );
  window.close();
}

document.title = `${t('extensionName')}: ${t('cardName')}`;
mount(<Naming quote={quoted.quote} keep={keep} onCancel={() => window.close()} />);
