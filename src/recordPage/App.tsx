import { useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import { counted, t } from '../i18n/messages';
import { ArticlePage } from './ArticlePage';
import { ComparePage } from './ComparePage';
import { DataPage } from './DataPage';
import { PersonPage } from './PersonPage';
import { comparePlace, dataPlace, type Route, searchPlace, useRoute } from './route';
import { SearchView } from './SearchView';
import { useAsked } from './useAsked';

/** The page of the record: everything that was kept, by words, people and articles. */
export function App() {
  const [route, replace] = useRoute();
  const [chosen, setChosen] = useState<number[]>([]);
  const amount = useAsked(() => askRecord('amount', null), route.view).value;
  const choose = (id: number): void =>
    // The two chosen last are compared.
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2)));
  return (
    <div class="record">
      <header>
        <img src="/icons/48.png" width="32" height="32" alt="" />
        <h1>
          <a href={`#${searchPlace({})}`}>{t('recordTitle')}</a>
        </h1>
        {amount && (
          <ul class="facts">
            <li>{counted('countStatements', amount.statements)}</li>
            <li>{counted('recordArticles', amount.articles)}</li>
            <li>{counted('recordPersons', amount.people)}</li>
          </ul>
        )}
        <a class="data-link" href={`#${dataPlace}`}>
          {t('recordData')}
        </a>
      </header>
      <main>{view(route, replace, chosen, choose)}</main>
      {chosen.length > 0 && route.view !== 'compare' && (
        <aside class="compare-bar">
          <span role="status">{counted('recordChosen', chosen.length)}</span>
          {chosen.length === 2 && (
            <a class="button primary" href={`#${comparePlace([chosen[0]!, chosen[1]!])}`}>
              {t('recordCompareTwo')}
            </a>
          )}
        </aside>
      )}
    </div>
  );
}

function view(route: Route, replace: (place: string) => void, chosen: number[], onChoose: (id: number) => void) {
  switch (route.view) {
    case 'search':
      return (
        <SearchView
          query={route.query}
          onQuery={(query) => replace(searchPlace(query))}
          chosen={chosen}
          onChoose={onChoose}
        />
      );
    case 'person':
      return <PersonPage key={route.id} id={route.id} chosen={chosen} onChoose={onChoose} />;
    case 'article':
      return <ArticlePage key={route.id} id={route.id} />;
    case 'compare':
      return <ComparePage ids={route.ids} />;
    case 'data':
      return <DataPage />;
  }
}
