import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { neutralColour, speakerColours, type PaletteName, type Scheme } from './palette';

const darkQuery = '(prefers-color-scheme: dark)';

/** Light or dark, as the reader's system has it now. */
export function useScheme(): Scheme {
  const [dark, setDark] = useState(() => matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = matchMedia(darkQuery);
    const changed = (): void => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return dark ? 'dark' : 'light';
}

/** The palette that the components below draw speakers in. */
export const Palette = createContext<PaletteName>('default');

/** The colour for a rank; null is the neutral one. */
export function useColours(): (hue: number | null) => string {
  const scheme = useScheme();
  const colours = speakerColours(useContext(Palette), scheme);
  return (hue) => (hue === null ? neutralColour(scheme) : colours[hue]);
}
