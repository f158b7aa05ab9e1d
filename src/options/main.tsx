import { askRecord } from '../browser/ask';
import { commandKeys, openKeySettings } from '../browser/commands';
import {
  eraseAll,
  loadCorrections,
  loadSettings,
  saveCorrections,
  saveSettings,
  watchCorrections,
  watchSettings,
} from '../browser/store';
import { t } from '../i18n/messages';
import { openWelcome } from '../browser/options';
import { mount } from '../ui/mount';
import { Options } from './Options';

const settings = { load: loadSettings, save: saveSettings, watch: watchSettings };
const corrections = { load: loadCorrections, save: saveCorrections, watch: watchCorrections };

const keys = { load: commandKeys, onChange: () => void openKeySettings() };

async function eraseEverything(): Promise<void> {
  await askRecord('erase', { scope: 'all' });
  await eraseAll();
}

document.title = `${t('extensionName')}: ${t('optionsTitle')}`;
mount(
  <Options
    settings={settings}
    corrections={corrections}
    keys={keys}
    eraseAll={eraseEverything}
    onHelp={() => void openWelcome()}
  />,
);
