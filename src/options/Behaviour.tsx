import { t, type MessageKey } from '../i18n/messages';
import type { Settings } from '../settings/settings';
import { Choice } from './Choice';
import type { SectionProps } from './section';

const cards: Record<Settings['card'], MessageKey> = {
  hover: 'cardOnHover',
  click: 'cardOnClick',
  key: 'cardOnKey',
  never: 'cardNever',
};

/** How the card opens, and whether the badge counts. */
export function Behaviour({ settings, set }: SectionProps) {
  return (
    <fieldset>
      <legend>{t('optionsBehaviour')}</legend>
      {(Object.keys(cards) as Settings['card'][]).map((card) => (
        <Choice
          key={card}
          type="radio"
          name="card"
          checked={settings.card === card}
          onChange={() => set({ card })}
          label={t(cards[card])}
        />
      ))}
      <Choice
        type="checkbox"
        name="badge"
        checked={settings.badge}
        onChange={(badge) => set({ badge })}
        label={t('badgeCount')}
      />
    </fieldset>
  );
}
