import { t } from '../i18n/messages';
import type { Entry } from './entries';
import { useColours } from './colours';
import { isByReader } from './evidence';
import { markedParts } from './marked';
import { certaintyWord, kindWord, speakerNames, whenSentence } from './words';

interface StatementItemProps {
  entry: Entry;
  /** Name the speaker here, where no heading does. */
  named: boolean;
  /** It is in the page's window now. */
  inView: boolean;
  /** The words searched for, folded. */
  sought: readonly string[];
  onJump: () => void;
}

/** One statement as a button that shows it on the page; its edge is drawn as its highlight is. */
export function StatementItem({ entry, named, inView, sought, onJump }: StatementItemProps) {
  const { statement, text, occasion, voice } = entry;
  const colourOf = useColours();
  const certainty = isByReader(statement.evidence) ? t('cardCorrected') : certaintyWord(statement);
  const facts = [kindWord(statement.kind), whenSentence(statement.date, occasion), certainty];
  return (
    <li>
      <button
        type="button"
        class={`item ${statement.kind}`}
        data-item
        aria-current={inView ? 'location' : undefined}
        style={{ '--speaker': colourOf(voice.hue) }}
        onClick={onJump}
      >
        {named && <span class="speaker">{speakerNames(voice.speakers)}</span>}
        <span class="words" dir="auto">
          {markedParts(text, sought).map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
        </span>
        <span class="facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
    </li>
  );
}
