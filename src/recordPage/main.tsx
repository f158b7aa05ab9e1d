import { t } from '../i18n/messages';
import { mount } from '../ui/mount';
import { App } from './App';

document.title = `${t('recordTitle')} – ${t('extensionName')}`;
mount(<App />);
