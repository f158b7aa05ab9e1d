import { t } from '../i18n/messages';
import { Choice } from './Choice';
import type { SectionProps } from './section';

/** How the card opens, and whether the badge counts. */
export function Behaviour({ settings, set }: SectionProps) {
  return (
    <fieldset>
      <legend>{t('optionsBehaviour')}</legend>
      <Choice
        type="radio"
        name="card"
        checked={settings.card === 'hover'}
        onChange={() => set({ card: 'hover' })}
        label={t('cardOnHover')}
      />
      <Choice
        type="radio"
        name="card"
        checked={settings.card === 'click'}
        onChange={() => set({ card: 'click' })}
        label={t('cardOnClick')}
      />
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
