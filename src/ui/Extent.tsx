import { t, type MessageKey } from '../i18n/messages';
import type { Span } from '../model';
import { moveEnd, moveStart } from './wordSteps';

interface ExtentProps {
  text: string;
  content: readonly Span[];
  onChange: (content: Span[]) => void;
}

const steps: [label: MessageKey, sign: string, move: typeof moveStart, by: 1 | -1][] = [
  ['extentStartEarlier', '⇤', moveStart, -1],
  ['extentStartLater', '↦', moveStart, 1],
  ['extentEndEarlier', '↤', moveEnd, -1],
  ['extentEndLater', '⇥', moveEnd, 1],
];

/** So much of what stands before and after helps to see where words begin and end. */
const around = 60;

/** Where a statement begins and ends, moved word by word. */
export function Extent({ text, content, onChange }: ExtentProps) {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return null;
  return (
    <fieldset class="extent">
      <legend>{t('correctWords')}</legend>
      <p aria-live="polite" dir="auto">
        {text.slice(Math.max(0, first[0] - around), first[0])}
        <mark>{content.map((span) => text.slice(...span)).join(' … ')}</mark>
        {text.slice(last[1], last[1] + around)}
      </p>
      <div class="steps">
        {steps.map(([label, sign, move, by]) => (
          <button
            key={label}
            type="button"
            class="button"
            aria-label={t(label)}
            title={t(label)}
            onClick={() => onChange(move(text, content, by))}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
