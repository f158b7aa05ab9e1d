import { t, type MessageKey } from '../i18n/messages';
import { Masthead } from './Masthead';

/** The page has not answered yet, or is still being read. */
export type WaitingFor = 'connecting' | 'reading';

const words: Record<WaitingFor, MessageKey> = { connecting: 'stateConnectingTitle', reading: 'stateReadingTitle' };

interface WaitingProps {
  waitingFor: WaitingFor;
  pageTitle: string;
  host: string;
}

const nothingRead = { title: null, site: null, authors: [], published: null, modified: null };

/** What is known before the statements are: the page, and that its list is on its way. */
export function Waiting({ waitingFor, pageTitle, host }: WaitingProps) {
  return (
    <main class="reader" aria-busy="true">
      <Masthead meta={nothingRead} pageTitle={pageTitle} host={host || t('extensionName')} />
      <p class={`progress ${waitingFor}`} role="status">
        {t(words[waitingFor])}
      </p>
      <div class="lines" aria-hidden="true">
        {Array.from({ length: 8 }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </main>
  );
}
