import { askPage } from '../browser/ask';
import { t } from '../i18n/messages';
import { Corrector } from '../ui/Corrector';
import { entriesOf } from '../ui/entries';
import { mount } from '../ui/mount';

const asked = new URLSearchParams(location.search);
const tab = Number(asked.get('tab'));
const quote = asked.get('quote');
const close = (): void => window.close();

document.title = `${t('extensionName')}: ${t('cardWrong')}`;

const everything = { kinds: ['direct', 'mixed', 'indirect'], minConfidence: 0 } as const;

/** Asks the tab for the statement, which it may have lost since. */
async function show(): Promise<void> {
  const { readings } = await askPage(tab, 'getState', null);
  const entry = entriesOf(readings, everything).find(({ text }) => text === quote);
  const reading = entry && readings[entry.ref.reading];
  if (!entry || !reading) return close();
  mount(
    <main class="correcting">
      <Corrector
        entry={entry}
        reading={reading}
        onSave={(verdicts) => askPage(tab, 'correct', { statement: entry.ref, verdicts }).then(close)}
        onCancel={close}
      />
    </main>,
  );
}

show().catch(close);
