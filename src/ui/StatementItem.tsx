import { t } from '../i18n/messages';
import type { Entry } from './entries';
import { useColours } from './colours';
import { isByReader } from './evidence';
import { certaintyWord, kindWord, speakerNames, whenSentence } from './words';

interface StatementItemProps {
  entry: Entry;
  /** Name the speaker here, where no heading does. */
  named: boolean;
  /** It is in the page's window now. */
  inView: boolean;
  onJump: () => void;
}

/** One statement as a button that shows it on the page; its edge is drawn as its highlight is. */
export function StatementItem({ entry, named, inView, onJump }: StatementItemProps) {
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
          {text}
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
