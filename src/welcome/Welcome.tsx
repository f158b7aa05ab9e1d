import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { StatementKind } from '../model';
import { kindWord } from '../ui/words';
import { sample } from './sample';

interface WelcomeProps {
  version: string;
  /** Draws the lines of the sample and opens its cards, until the signal ends it. */
  paint: (text: Text, signal: AbortSignal) => void;
  onOptions: () => void;
}

const kinds: StatementKind[] = ['direct', 'mixed', 'indirect'];

/** What On Record shows and what it keeps, told at a sample that works as a page does. */
export function Welcome({ version, paint, onOptions }: WelcomeProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    paint(words.current!.firstChild as Text, ended.signal);
    return () => ended.abort();
  }, [paint]);
  return (
    <main class="options welcome">
      <header>
        <img src="/icons/48.png" width="40" height="40" alt="" />
        <div>
          <p class="site">{t('extensionName')}</p>
          <h1>{t('welcomeTitle')}</h1>
        </div>
      </header>
      <p class="promise">{t('extensionDescription')}</p>
      <section>
        <h2>{t('welcomeTry')}</h2>
        <p ref={words} class="live" lang="en">
          {sample.text}
        </p>
        <p class="help">{t('welcomeTryHelp')}</p>
      </section>
      <section>
        <h2>{t('welcomeLines')}</h2>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <span class={`sample ${kind}`} /> {kindWord(kind)}
            </li>
          ))}
        </ul>
        <p>{t('welcomeColours')}</p>
      </section>
      <section>
        <h2>{t('welcomeSure')}</h2>
        <p>{t('welcomeCertainty')}</p>
        <p>{t('welcomeImplied')}</p>
        <p>{t('welcomeWrong')}</p>
      </section>
      <section>
        <h2>{t('optionsKeys')}</h2>
        <p>{t('keysHelp')}</p>
      </section>
      <section>
        <h2>{t('welcomeKept')}</h2>
        <p>{t('optionsPromise')}</p>
        <p>{t('dataHelp')}</p>
      </section>
      <div class="actions">
        <button type="button" class="button" onClick={onOptions}>
          {t('openOptions')}
        </button>
      </div>
      <p class="help">{t('welcomeVersion', version)}</p>
    </main>
  );
}
