import { type ComponentChild, render } from 'preact';
import css from '../../../src/highlight/card.css?inline';
import { Card, type CardActions, Note } from '../../../src/highlight/card';
import { cardText, type CardText } from '../../../src/highlight/cardText';
import { t } from '../../../src/i18n/messages';
import { type Scheme, speakerColours } from '../../../src/ui/palette';
import { harbour } from '../readings';

const nothing = (): void => undefined;

const actions: CardActions = {
  correctable: true,
  previous: null,
  next: nothing,
  copyQuote: async () => true,
  copyLink: async () => true,
  others: 2,
  correct: nothing,
  correctElsewhere: nothing,
  notStatement: nothing,
  undo: nothing,
};

const statement = cardText(harbour.article, harbour.analysis, 0);
const unknown: CardText = {
  ...statement,
  speaker: t('unknownSpeaker'),
  role: null,
  how: [],
  certainty: t('certaintyNobodyHigh'),
};

function cardOf(state: string, scheme: Scheme): ComponentChild {
  if (state === 'card-nothing') return <Note scheme={scheme} text={t('cardNothing')} undo={null} />;
  if (state === 'card-removed') return <Note scheme={scheme} text={t('cardRemoved')} undo={nothing} />;
  return (
    <Card
      text={state === 'card-unknown' ? unknown : statement}
      corrected={state === 'card-corrected'}
      colour={speakerColours('default', scheme)[0]}
      scheme={scheme}
      actions={actions}
    />
  );
}

const last = <Kind extends Element>(found: NodeListOf<Kind>): Kind => found[found.length - 1];

/** Goes on as a reader does who takes the speaker for wrong, and then names somebody else. */
async function ask(root: ShadowRoot, name: boolean): Promise<void> {
  last(root.querySelectorAll('button')).click();
  await new Promise(requestAnimationFrame);
  if (!name) return;
  const select = root.querySelector('select')!;
  select.value = 'else';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

/** Draws a card into the page, in an open root. */
export async function showCard(state: string, dark: boolean): Promise<void> {
  const main = document.createElement('main');
  main.style.padding = '16px';
  const root = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Where it stands is the page's to say; here it is the page.
  sheet.replaceSync(css.replace(/:host[^}]*}/, ''));
  root.adoptedStyleSheets = [sheet];
  document.getElementById('root')!.append(main);
  render(cardOf(state, dark ? 'dark' : 'light'), root);
  if (state === 'card-asked' || state === 'card-named') await ask(root, state === 'card-named');
}
