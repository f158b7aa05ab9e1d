import { t } from '../i18n/messages';
import { Icon, type IconName } from './Icon';
import { Switch } from './Switch';

interface FooterProps {
  /** Null where there are none to show. */
  highlights: boolean | null;
  onHighlights: (on: boolean) => void;
  /** The site the page belongs to and whether On Record reads it; null where it never can. */
  site: { host: string; on: boolean } | null;
  onSite: (on: boolean) => void;
  /** Null where the panel is what the reader looks at. */
  onPanel: (() => void) | null;
  onOptions: () => void;
  onHelp: () => void;
}

/** What applies to the page as a whole. */
export function Footer({ highlights, onHighlights, site, onSite, onPanel, onOptions, onHelp }: FooterProps) {
  return (
    <footer>
      {highlights !== null && (
        <Switch label={t('highlightsSwitch')} title={t('highlightsHelp')} on={highlights} onChange={onHighlights} />
      )}
      {site && <Switch label={t('siteSwitch')} title={t('siteHelp', site.host)} on={site.on} onChange={onSite} />}
      <span class="icons">
        {onPanel && <IconButton icon="panel" label={t('openPanel')} onClick={onPanel} />}
        <IconButton icon="help" label={t('openHelp')} onClick={onHelp} />
        <IconButton icon="settings" label={t('openOptions')} onClick={onOptions} />
      </span>
    </footer>
  );
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="iconbutton" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
