import { useEffect, useState } from 'preact/hooks';
import type { Query } from '../record/query';

/** What the page shows; it stands in the address, so that the browser's own buttons go back and forth. */
export type Route =
  | { view: 'search'; query: Query }
  | { view: 'person'; id: number }
  | { view: 'article'; id: number }
  | { view: 'compare'; ids: [number, number] }
  | { view: 'data' };

/** The place in the address for a search. */
export function searchPlace({ text, person, site, since }: Partial<Query>): string {
  const fields = { text, person, site, since };
  const told = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const query = new URLSearchParams(told).toString();
  return query ? `/?${query}` : '/';
}

export const personPlace = (id: number): string => `/person/${id}`;
export const articlePlace = (id: number): string => `/article/${id}`;
export const comparePlace = ([a, b]: [number, number]): string => `/compare/${a}/${b}`;
export const dataPlace = '/data';

/** What a place means; the search for anything that it does not. */
export function routeOf(place: string): Route {
  const [path = '', query = ''] = place.replace(/^#/, '').split('?');
  const [, view, ...numbers] = path.split('/');
  const [first, second] = numbers.map(Number);
  if ((view === 'person' || view === 'article') && Number.isInteger(first)) return { view, id: first! };
  if (view === 'compare' && Number.isInteger(first) && Number.isInteger(second))
    return { view, ids: [first!, second!] };
  if (view === 'data') return { view };
  const asked = new URLSearchParams(query);
  return {
    view: 'search',
    query: {
      text: asked.get('text') ?? '',
      person: Number(asked.get('person')) || null,
      site: asked.get('site'),
      since: asked.get('since'),
    },
  };
}

/** The place shown now, and a way to another that adds no step back. */
export function useRoute(): [route: Route, replace: (place: string) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = (place: string): void => {
    history.replaceState(null, '', `#${place}`);
    setRoute(routeOf(place));
  };
  return [route, replace];
}
