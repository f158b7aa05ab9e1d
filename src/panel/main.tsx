import { openOptions, openWelcome } from '../browser/options';
import { App } from '../popup/App';
import { mount } from '../ui/mount';

mount(<App follows onPanel={null} onOptions={() => void openOptions()} onHelp={() => void openWelcome()} />);
