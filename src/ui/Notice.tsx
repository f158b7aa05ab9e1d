import { t, type MessageKey } from '../i18n/messages';
import type { Refusal } from '../model';
import { Icon, type IconName } from './Icon';
import { refusalKeys } from './refusals';

/** Why there is no list, each with what helps. */
export type NoticeName =
  | 'empty'
  | 'hidden'
  | 'notArticle'
  | 'noText'
  | 'unsupportedLanguage'
  | 'tooLarge'
  | 'failed'
  | 'off'
  | 'onClick'
  | 'notGranted'
  | 'unread'
  | 'store'
  | 'internal'
  | 'pdf'
  | 'readerView'
  | 'file'
  | 'source'
  | 'unknown';

interface Text {
  icon: IconName;
  title: MessageKey;
  help: MessageKey;
}

const texts: Record<NoticeName, Text> = {
  empty: { icon: 'quiet', title: 'stateEmptyTitle', help: 'stateEmptyHelp' },
  hidden: { icon: 'quiet', title: 'stateHiddenTitle', help: 'stateHiddenHelp' },
  notArticle: { icon: 'page', title: 'stateNotArticleTitle', help: 'refusalNoReport' },
  noText: { icon: 'quiet', title: 'stateNoTextTitle', help: 'refusalNoText' },
  unsupportedLanguage: { icon: 'quiet', title: 'stateLanguageTitle', help: 'stateLanguageHelp' },
  tooLarge: { icon: 'page', title: 'stateLargeTitle', help: 'stateLargeHelp' },
  failed: { icon: 'trouble', title: 'stateFailedTitle', help: 'stateFailedHelp' },
  onClick: { icon: 'page', title: 'stateClickTitle', help: 'stateClickHelp' },
  off: { icon: 'quiet', title: 'stateOffTitle', help: 'stateOffHelp' },
  notGranted: { icon: 'lock', title: 'stateGrantTitle', help: 'stateGrantHelp' },
  unread: { icon: 'page', title: 'stateUnreadTitle', help: 'stateUnreadHelp' },
  store: { icon: 'blocked', title: 'stateStoreTitle', help: 'stateStoreHelp' },
  internal: { icon: 'blocked', title: 'stateInternalTitle', help: 'stateInternalHelp' },
  pdf: { icon: 'blocked', title: 'statePdfTitle', help: 'statePdfHelp' },
  readerView: { icon: 'blocked', title: 'stateReaderTitle', help: 'stateReaderHelp' },
  file: { icon: 'lock', title: 'stateFileTitle', help: 'stateFileHelp' },
  source: { icon: 'blocked', title: 'stateSourceTitle', help: 'stateSourceHelp' },
  unknown: { icon: 'blocked', title: 'stateUnknownTitle', help: 'stateUnknownHelp' },
};

/** Something the reader can do about it. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

interface NoticeProps {
  name: NoticeName;
  /** Why the page was not read, where it was looked at. */
  refusal?: Refusal | null;
  actions: NoticeAction[];
}

/** A state without statements, said calmly and with a way on; the first action is the one to expect. */
export function Notice({ name, refusal = null, actions }: NoticeProps) {
  const { icon, title, help } = texts[name];
  return (
    <section class={`notice ${name}`} role="status">
      <Icon name={icon} />
      <h1>{t(title)}</h1>
      <p>{t(refusal ? refusalKeys[refusal] : help)}</p>
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, run }, index) => (
            <button key={label} type="button" class={index === 0 ? 'button primary' : 'button'} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
