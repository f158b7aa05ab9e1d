import { Options } from '../../../src/options/Options';
import type { Correction } from '../../../src/settings/corrections';
import { defaultSettings } from '../../../src/settings/settings';
import { ExportPane } from '../../../src/ui/ExportPane';
import { Footer } from '../../../src/ui/Footer';
import { mount } from '../../../src/ui/mount';
import { Notice } from '../../../src/ui/Notice';
import { Reader } from '../../../src/ui/Reader';
import type { Reading } from '../../../src/ui/entries';
import type { Store } from '../../../src/ui/useStored';
import { harbour, unquoted } from '../readings';
import { notices } from './states';

const nothing = (): void => undefined;
const state = new URLSearchParams(location.search).get('state') ?? 'speaker';

const readings: Record<string, Reading[]> = { empty: [unquoted], several: [harbour, harbour] };

function Sample() {
  const notice = notices.find((name) => name === state);
  if (notice) {
    return (
      <main class="reader">
        <Notice name={notice} actions={[{ label: 'Read this page now', run: nothing }]} />
      </main>
    );
  }
  return (
    <Reader
      readings={readings[state] ?? [harbour]}
      shown={{ kinds: ['direct', 'mixed', 'indirect'], minConfidence: state === 'hidden' ? 1 : 0 }}
      order={state === 'reading-order' ? 'reading' : 'speaker'}
      inView={[{ reading: 0, item: 3 }]}
      pageTitle=""
      host="ledger.example"
      onOrder={nothing}
      onJumpToStatement={nothing}
      onJumpToDate={nothing}
      onOptions={nothing}
      exportPane={(entries) => (
        <ExportPane
          count={entries.length}
          write={() => ({ name: 'harbour.md', type: 'text/markdown', text: '' })}
          copy={() => Promise.resolve()}
          save={nothing}
        />
      )}
    />
  );
}

const correction = {
  url: harbour.article.url,
  quote: 'the line has lost money every year since 2009',
  verdict: { is: 'saidBy', speaker: 'Northway' },
} as const;

const keep = <Value,>(value: Value): Store<Value> => ({
  load: async () => value,
  save: async () => undefined,
  watch: nothing,
});

const options = (
  <Options
    settings={keep({ ...defaultSettings, sitesOff: ['mail.example', 'intranet.example'] })}
    corrections={keep<Correction[]>([correction])}
    eraseAll={async () => undefined}
  />
);

const popup = (
  <div class="frame">
    <Sample />
    <Footer
      highlights
      onHighlights={nothing}
      site={{ host: 'ledger.example', on: true }}
      onSite={nothing}
      onPanel={nothing}
      onOptions={nothing}
    />
  </div>
);

mount(state === 'options' ? options : popup);

/** Tabs are the reader's to choose, so the gallery chooses as a reader does. */
const tab = { dates: 1, export: 2 }[state];
if (tab) requestAnimationFrame(() => document.querySelectorAll<HTMLElement>('[role=tab]')[tab].click());
