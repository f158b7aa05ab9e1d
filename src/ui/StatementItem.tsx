import { useId } from 'preact/hooks';
import { formatDate } from '../i18n/dates';
import { t } from '../i18n/messages';
import type { Entry, Reading } from './entries';
import { useColours } from './colours';
import { isByReader } from './evidence';
import type { ItemActions } from './itemActions';
import { markedParts } from './marked';
import { StatementDetails } from './StatementDetails';
import { certaintyWord, kindWord, speakerNames } from './words';

interface StatementItemProps {
  entry: Entry;
  reading: Reading;
  /** Name the speaker here, where no heading does. */
  named: boolean;
  /** It is in the page's window now. */
  inView: boolean;
  /** The words searched for, folded. */
  sought: readonly string[];
  isOpen: boolean;
  onToggle: () => void;
  actions: ItemActions;
}

/** When it was made, where that is another day than the article's or not told. */
function dateFact({ statement: { date } }: Entry, { analysis }: Reading): string | null {
  if (date.value === null) return t('whenUnknown');
  const published = analysis.meta.published?.value.slice(0, 10);
  return date.value.slice(0, 10) === published ? null : formatDate(date);
}

/** One statement as a button that opens it in its place; its edge is drawn as its highlight is. */
export function StatementItem(props: StatementItemProps) {
  const { entry, reading, named, inView, sought, isOpen, onToggle, actions } = props;
  const { statement, text, voice } = entry;
  const colourOf = useColours();
  const id = useId();
  const certainty = isByReader(statement.evidence) ? t('cardCorrected') : certaintyWord(statement);
  const facts = [kindWord(statement.kind), dateFact(entry, reading), certainty].filter((fact) => fact !== null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    onToggle();
    document.getElementById(id)?.focus();
  };
  return (
    <li style={{ '--speaker': colourOf(voice.hue) }} class={isOpen ? 'open' : undefined} onKeyDown={onKeyDown}>
      <button
        type="button"
        id={id}
        class={`item ${statement.kind}`}
        data-item
        aria-current={inView ? 'location' : undefined}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {named && <span class="speaker">{speakerNames(voice.speakers)}</span>}
        <span class="words" dir="auto">
          {markedParts(text, sought).map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
        </span>
        <span class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
      {isOpen && <StatementDetails entry={entry} reading={reading} actions={actions} />}
    </li>
  );
}
