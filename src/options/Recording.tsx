import { t, type MessageKey } from '../i18n/messages';
import type { Settings } from '../settings/settings';
import { Choice } from './Choice';
import type { SectionProps } from './section';
import { SiteList } from './SiteList';

const choices: Record<Settings['record'], [label: MessageKey, help: MessageKey]> = {
  off: ['recordOff', 'recordOffHelp'],
  chosen: ['recordChosenSites', 'recordChosenSitesHelp'],
  everywhere: ['recordEverywhere', 'recordEverywhereHelp'],
};

/** What is kept in the record without a click. */
export function Recording({ settings, set }: SectionProps) {
  return (
    <fieldset>
      <legend>{t('recordTitle')}</legend>
      {(Object.keys(choices) as Settings['record'][]).map((record) => (
        <Choice
          key={record}
          type="radio"
          name="record"
          checked={settings.record === record}
          onChange={() => set({ record })}
          label={t(choices[record][0])}
          help={t(choices[record][1])}
        />
      ))}
      {settings.record === 'chosen' && (
        <SiteList
          title={t('recordSites')}
          sites={settings.recordSites}
          onChange={(recordSites) => set({ recordSites })}
        />
      )}
    </fieldset>
  );
}
