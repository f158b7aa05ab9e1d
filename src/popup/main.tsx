import { openOptions, openWelcome } from '../browser/options';
import { openPanel } from '../browser/panel';
import { mount } from '../ui/mount';
import { App } from './App';

/** The popup has done its part once something else comes to the front. */
const close = (): void => window.close();

mount(
  <App
    follows={false}
    onPanel={(windowId) => void openPanel(windowId).then(close)}
    onOptions={() => void openOptions().then(close)}
    onHelp={() => void openWelcome().then(close)}
  />,
);
