import { t, type MessageKey } from '../i18n/messages';
import type { StatementKind } from '../model';
import { kindWord } from '../ui/words';
import { Choice } from './Choice';
import type { SectionProps } from './section';

const kinds: StatementKind[] = ['direct', 'mixed', 'indirect'];

/** Offered limits of confidence; the words of the upper two are those of the list. */
const limits: [minConfidence: number, label: MessageKey][] = [
  [0, 'certaintyAny'],
  [0.5, 'certaintyHalf'],
  [0.7, 'certaintyLikely'],
  [0.9, 'certaintyCertain'],
];

/** Which statements are shown, and in what order. */
export function Shown({ settings, set }: SectionProps) {
  const chosenLimit = limits.findLast(([limit]) => limit <= settings.minConfidence)![0];
  const toggle = (kind: StatementKind, on: boolean): void =>
    set({ kinds: kinds.filter((other) => (other === kind ? on : settings.kinds.includes(other))) });
  return (
    <>
      <fieldset>
        <legend>{t('optionsShown')}</legend>
        <Choice
          type="checkbox"
          name="highlights"
          checked={settings.highlights}
          onChange={(highlights) => set({ highlights })}
          label={t('shownHighlights')}
        />
      </fieldset>
      <fieldset class="minor">
        <legend>{t('shownKinds')}</legend>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            name="kinds"
            checked={settings.kinds.includes(kind)}
            onChange={(on) => toggle(kind, on)}
            label={kindWord(kind)}
          >
            <span class={`sample ${kind}`} />
          </Choice>
        ))}
      </fieldset>
      <fieldset class="minor">
        <legend>{t('shownCertainty')}</legend>
        {limits.map(([minConfidence, label]) => (
          <Choice
            key={label}
            type="radio"
            name="certainty"
            checked={minConfidence === chosenLimit}
            onChange={() => set({ minConfidence })}
            label={t(label)}
          />
        ))}
      </fieldset>
      <fieldset class="minor">
        <legend>{t('orderLabel')}</legend>
        <Choice
          type="radio"
          name="order"
          checked={settings.order === 'speaker'}
          onChange={() => set({ order: 'speaker' })}
          label={t('orderSpeaker')}
        />
        <Choice
          type="radio"
          name="order"
          checked={settings.order === 'reading'}
          onChange={() => set({ order: 'reading' })}
          label={t('orderReading')}
        />
        <Choice
          type="radio"
          name="order"
          checked={settings.order === 'date'}
          onChange={() => set({ order: 'date' })}
          label={t('orderDate')}
        />
      </fieldset>
    </>
  );
}
