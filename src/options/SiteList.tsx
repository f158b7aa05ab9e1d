import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import { siteOf } from '../settings/sites';
import { Icon } from '../ui/Icon';

interface SiteListProps {
  title: string;
  sites: string[];
  onChange: (sites: string[]) => void;
}

/** Names as domains have them, and addresses of machines; a parser of addresses takes far more. */
const hosts = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/;

/** Reads what people type or paste: "example.org" or a whole address. */
function siteFrom(typed: string): string | null {
  const site = siteOf(typed.includes('://') ? typed : `https://${typed}`);
  return site !== null && hosts.test(site) ? site : null;
}

/** Sites by host name, to add to and to take from. */
export function SiteList({ title, sites, onChange }: SiteListProps) {
  const [typed, type] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteFrom(typed.trim());
    setBad(site === null);
    if (site === null) return;
    onChange([...new Set([...sites, site])]);
    type('');
  };
  return (
    <section class="sites">
      <h2>{title}</h2>
      {sites.length === 0 && <p class="help">{t('sitesNone')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="iconbutton"
              aria-label={t('removeItem', site)}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          placeholder="example.org"
          aria-label={t('sitesAddLabel')}
          aria-invalid={bad}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('sitesAdd')}
        </button>
      </form>
      <p class="trouble" role="alert">
        {bad && t('sitesBad')}
      </p>
    </section>
  );
}
