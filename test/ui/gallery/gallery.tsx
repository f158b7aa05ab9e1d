import { t, type MessageKey } from '../../../src/i18n/messages';
import { Options } from '../../../src/options/Options';
import type { Correction } from '../../../src/settings/corrections';
import { defaultSettings } from '../../../src/settings/settings';
import { ExportPane } from '../../../src/ui/ExportPane';
import { Footer } from '../../../src/ui/Footer';
import { Notice, type NoticeName } from '../../../src/ui/Notice';
import { Reader } from '../../../src/ui/Reader';
import { Waiting } from '../../../src/ui/Waiting';
import type { Reading } from '../../../src/ui/entries';
import { mount } from '../../../src/ui/mount';
import type { Store } from '../../../src/ui/useStored';
import { untold } from '../../untold';
import { crowded, harbour, unquoted } from '../readings';
import { showCard } from './cards';
import { cardStates, notices, waits } from './states';

const nothing = (): void => undefined;
const state = new URLSearchParams(location.search).get('state') ?? 'speaker';

/** Statements with dates on every basis, one of them unsure. */
const occasion = harbour.analysis.dates[0].span;
const dated: Reading = {
  ...harbour,
  analysis: {
    ...harbour.analysis,
    statements: harbour.analysis.statements.map((statement, i) => {
      const { date } = statement;
      if (date.value === null || ![0, 2, 4].includes(i)) return statement;
      if (i === 2) return { ...statement, date: untold };
      return {
        ...statement,
        date: { ...date, basis: 'context', from: 'text', span: occasion, confidence: i ? 0.6 : 0.95 },
      };
    }),
  },
};

const readings: Record<string, Reading[]> = {
  'date-order': [dated],
  empty: [unquoted],
  several: [harbour, harbour],
  crowded: [crowded],
  scrolled: [crowded],
};

/** What helps, as src/popup/App.tsx offers it. */
const helps: Partial<Record<NoticeName, MessageKey>> = {
  notArticle: 'actionReadAnyway',
  failed: 'actionRetry',
  off: 'actionReadNow',
  onClick: 'actionReadNow',
  notGranted: 'actionGrant',
  unread: 'actionReadNow',
};

const corrections: Correction[] = [
  { quote: 'fewer people than a taxi', verdict: { is: 'notStatement' } as const },
  {
    quote: 'the line has lost money every year since 2009',
    verdict: { is: 'saidBy', speaker: 'Northway' } as const,
  },
  { quote: 'the subsidy would rise by a fifth next year', verdict: { is: 'saidOn', date: '2026-03' } as const },
].map((correction) => ({ url: harbour.article.url, ...correction }));

function Sample() {
  const waitingFor = waits.find((name) => name === state);
  if (waitingFor) return <Waiting waitingFor={waitingFor} pageTitle="Harbour council votes" host="ledger.example" />;
  const notice = notices.find((name) => name === state);
  const help = notice && helps[notice];
  if (notice) {
    return (
      <main class="reader">
        <Notice
          name={notice}
          refusal={notice === 'notArticle' ? 'discussion' : null}
          actions={help ? [{ label: t(help), run: nothing }] : []}
        />
      </main>
    );
  }
  return (
    <Reader
      readings={readings[state] ?? [harbour]}
      isCut={false}
      shown={{ kinds: ['direct', 'mixed', 'indirect'], minConfidence: state === 'hidden' ? 1 : 0 }}
      order={state === 'reading-order' ? 'reading' : state === 'date-order' ? 'date' : 'speaker'}
      inView={state === 'following' ? [{ reading: 0, item: 3 }] : []}
      pageTitle=""
      host="ledger.example"
      onOrder={nothing}
      actions={{ jump: nothing, copy: async () => true, correct: async () => undefined, undo: nothing }}
      onJumpToDate={nothing}
      corrections={state === 'removed' ? corrections : []}
      onUndo={nothing}
      onOptions={nothing}
      exportPane={(entries) => (
        <ExportPane
          count={entries.length}
          write={() => ({ name: 'harbour.md', type: 'text/markdown', text: '' })}
          copy={() => Promise.resolve()}
          save={async () => undefined}
        />
      )}
    />
  );
}

const keep = <Value,>(value: Value): Store<Value> => ({
  load: async () => value,
  save: async () => undefined,
  watch: nothing,
});

const keys = [
  { name: 'toggle', description: 'Show or hide the highlights', keys: 'Alt+Shift+U' },
  { name: 'next', description: 'Go to the next statement', keys: '' },
];

const options = (
  <Options
    settings={keep({ ...defaultSettings, sitesOff: ['mail.example', 'intranet.example'] })}
    corrections={keep(corrections)}
    keys={{ load: async () => keys, onChange: nothing }}
    eraseAll={async () => undefined}
    onHelp={nothing}
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
      onHelp={nothing}
    />
  </div>
);

const isCard = cardStates.some((name) => name === state);
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
if (isCard) await showCard(state, isDark);
else mount(state === 'options' ? options : popup);

/** Tabs are the reader's to choose, so the gallery chooses as a reader does. */
const tab = { dates: 1, export: 2 }[state];
if (tab) document.querySelectorAll<HTMLElement>('[role=tab]')[tab].click();
const search = document.querySelector<HTMLInputElement>('input[type=search]');
const sought = { unmatched: 'lighthouse', searched: 'ferry' }[state];
if (sought && search) {
  search.value = sought;
  search.dispatchEvent(new Event('input', { bubbles: true }));
}
if (state === 'filters') document.querySelector<HTMLElement>('.filters > .button')!.click();
if (state === 'headed') document.querySelector<HTMLElement>('summary')!.click();
document.querySelector('.removed')?.scrollIntoView();
if (state === 'opened' || state === 'correcting') document.querySelector<HTMLElement>('.item')!.click();
if (state === 'correcting') {
  await new Promise(requestAnimationFrame);
  document.querySelector<HTMLElement>('.details .button:last-of-type')!.click();
}
if (state === 'scrolled') document.querySelector('.list')?.scrollTo(0, 300);
// Tells the programs that visit the gallery that the state is there.
setTimeout(() => (document.documentElement.dataset.state = state), 50);
