import { t, type MessageKey } from '../i18n/messages';
import type { Settings } from '../settings/settings';
import { Choice } from './Choice';
import type { SectionProps } from './section';
import { SiteList } from './SiteList';

const runs: Record<Settings['run'], [label: MessageKey, help: MessageKey]> = {
  everywhere: ['runEverywhere', 'runEverywhereHelp'],
  chosen: ['runChosen', 'runChosenHelp'],
  click: ['runClick', 'runClickHelp'],
};

/** Where On Record reads by itself. */
export function Where({ settings, set }: SectionProps) {
  return (
    <fieldset>
      <legend>{t('optionsWhere')}</legend>
      {(Object.keys(runs) as Settings['run'][]).map((run) => (
        <Choice
          key={run}
          type="radio"
          name="run"
          checked={settings.run === run}
          onChange={() => set({ run })}
          label={t(runs[run][0])}
          help={t(runs[run][1])}
        />
      ))}
      {settings.run === 'chosen' && (
        <SiteList title={t('sitesOn')} sites={settings.sitesOn} onChange={(sitesOn) => set({ sitesOn })} />
      )}
      {settings.run !== 'click' && (
        <SiteList title={t('sitesOff')} sites={settings.sitesOff} onChange={(sitesOff) => set({ sitesOff })} />
      )}
    </fieldset>
  );
}
