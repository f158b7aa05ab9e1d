import { attributeOf, firstOf, isElement, parentOf, shortContentOf, tagOf } from './dom';

const MAX_ELEMENTS = 200;

const BUTTONS = 'button, [role="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]';

/** What petitions, shops and offices ask for. */
const REQUEST =
  /^\W{0,3}(?:sign(?: now|(?: (?:the|this))? petition)|(?:jetzt )?unterschreiben|je signe|signer(?: la pétition)?|firmar?(?: (?:ahora|ora|la petición|la petizione))?|add to (?:basket|cart|bag)|book (?:now|tickets?)|buy tickets?|apply now|place (?:a )?bid|check availability|respond (?:now|online))\W{0,3}$/i;

/** What sellers to firms ask for, often by a plain link; papers offer trials too, but no demos. */
const OFFER = /^\W{0,3}(?:(?:book|request|schedule|get) a demo|(?:talk to|contact) sales)\W{0,3}$/i;

/** A form that asks who somebody is has so many fields, an address among them. */
const ENOUGH = 3;

/** Whether a page wants its readers to sign, order or apply, by a button or by a form that asks who they are. */
export function asksToAct(document: Document): boolean {
  return (
    firstOf(document, BUTTONS, MAX_ELEMENTS).some((button) => REQUEST.test(labelOf(button))) ||
    firstOf(document, 'a[href]', MAX_ELEMENTS).some((link) => OFFER.test(labelOf(link))) ||
    [...formsOf(document).values()].some(asksWho)
  );
}

const labelOf = (button: Element): string => attributeOf(button, 'value') ?? shortContentOf(button, 60);

/** The kinds of fields of each form, by the form. */
function formsOf(document: Document): Map<Node, string[]> {
  const forms = new Map<Node, string[]>();
  for (const field of firstOf(document, 'input, textarea', MAX_ELEMENTS)) {
    let form: Node | null = field;
    while (form && isElement(form) && tagOf(form) !== 'form') form = parentOf(form);
    const kind = tagOf(field) === 'textarea' ? 'textarea' : (attributeOf(field, 'type') ?? 'text');
    if (form) forms.set(form, [...(forms.get(form) ?? []), kind]);
  }
  return forms;
}

/** A comment's form has a place for the comment too. */
const asksWho = (kinds: readonly string[]): boolean =>
  kinds.includes('email') &&
  !kinds.includes('textarea') &&
  kinds.filter((kind) => /^(?:text|email|tel)$/.test(kind)).length >= ENOUGH;
