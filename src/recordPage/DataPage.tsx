import { useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import { counted, t } from '../i18n/messages';
import { Erase } from './Erase';
import { ExportAll } from './ExportAll';
import { ImportAll } from './ImportAll';
import { useAsked } from './useAsked';

/** The record as a whole: taken along, brought in, erased. */
export function DataPage() {
  const amount = useAsked(() => askRecord('amount', null), null);
  const [site, setSite] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <section class="data">
      <h2>{t('recordData')}</h2>
      <p class="help" role="status">
        {amount.value && counted('recordArticles', amount.value.articles)}
      </p>
      <ExportAll articles={amount.value?.articles ?? 0} />
      <ImportAll onImported={amount.again} />
      <h3>{t('recordErase')}</h3>
      <div class="choice-row">
        <input
          type="text"
          value={site}
          placeholder="example.org"
          aria-label={t('sitesAddLabel')}
          spellcheck={false}
          onInput={({ currentTarget }) => setSite(currentTarget.value.trim())}
        />
        <Erase what={t('recordEraseSite')} scope={site ? { site } : null} onErased={amount.again} />
      </div>
      <div class="choice-row">
        <label>
          {t('recordFrom')}{' '}
          <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
        </label>
        <label>
          {t('recordTo')} <input type="date" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
        <Erase what={t('recordErasePeriod')} scope={from && to ? { from, to } : null} onErased={amount.again} />
      </div>
      <Erase what={t('recordEraseAll')} scope="all" onErased={amount.again} />
    </section>
  );
}
