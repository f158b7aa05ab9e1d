import { t } from '../i18n/messages';
import type { Correction } from '../settings/corrections';
import type { Settings } from '../settings/settings';
import { Unkept } from '../ui/Unkept';
import { type Store, useStored } from '../ui/useStored';
import { defaultSettings } from '../settings/settings';
import { Behaviour } from './Behaviour';
import { Colours } from './Colours';
import { Data } from './Data';
import { Keys, type KeysProps } from './Keys';
import { Recording } from './Recording';
import { Shown } from './Shown';
import { Where } from './Where';

interface OptionsProps {
  settings: Store<Settings>;
  corrections: Store<Correction[]>;
  keys: KeysProps;
  eraseAll: () => Promise<void>;
  onHelp: () => void;
}

const none: Correction[] = [];

/** The page of settings: each change holds at once, in every tab. */
export function Options(stores: OptionsProps) {
  const [settings, setSettings, settingsUnkept] = useStored(stores.settings, defaultSettings);
  const [corrections, setCorrections, correctionsUnkept] = useStored(stores.corrections, none);
  const section = {
    settings,
    set: (changes: Partial<Settings>) => setSettings((stored) => ({ ...stored, ...changes })),
  };
  return (
    <main class="options">
      <header>
        <img src="/icons/48.png" width="40" height="40" alt="" />
        <div>
          <p class="site">{t('extensionName')}</p>
          <h1>{t('optionsTitle')}</h1>
        </div>
      </header>
      <p class="promise">{t('optionsPromise')}</p>
      <button type="button" class="link" onClick={stores.onHelp}>
        {t('openHelp')}
      </button>
      <Where {...section} />
      <Shown {...section} />
      <Colours {...section} />
      <Behaviour {...section} />
      <Recording {...section} />
      <Keys {...stores.keys} />
      <Data
        settings={settings}
        corrections={corrections}
        onChange={({ settings: read, corrections: known }) => {
          if (read) setSettings(() => read);
          if (known) setCorrections(() => known);
        }}
        onErase={stores.eraseAll}
      />
      <Unkept shown={settingsUnkept || correctionsUnkept} />
    </main>
  );
}
