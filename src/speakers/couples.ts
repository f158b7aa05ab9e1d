import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';
import type { Entity } from './entity';
import { fitPronoun } from './fit';
import type { Antecedent, Focus, Place } from './focus';

/** Married or not, whoever is named with one surname for both: "Ann and Bo Lee". */
export class Couples {
  private readonly partners = new Map<Entity, Entity>();

  constructor(doc: TextDocument, names: readonly Mention[], of: ReadonlyMap<Mention, Entity>) {
    for (let i = 1; i < names.length; i++) {
      const [first, second] = [names[i - 1], names[i]];
      const shares = first.name!.includes(' ') && !doc.text.slice(...first.span).includes(' ');
      if (!shares || !/^ (?:and|&) $/.test(doc.text.slice(first.span[1], second.span[0]))) continue;
      this.partners.set(of.get(first)!, of.get(second)!);
      this.partners.set(of.get(second)!, of.get(first)!);
    }
  }

  /** Whom "his wife", "her husband" stands for; null where no couple is known. */
  spouse({ head }: Mention, words: string, place: Place, focus: Focus): Antecedent | null {
    const [, owner] = /^(his|her)\s/i.exec(words) ?? [];
    if (!owner || !SPOUSE.test(head ?? '')) return null;
    const gender = owner.toLowerCase() === 'his' ? 'male' : 'female';
    const found = focus.find(place, (who) =>
      who.length === 1 && this.partners.has(who[0]) ? fitPronoun(who, { gender, plural: false }) : 0,
    );
    return found && { ...found, who: [this.partners.get(found.who[0])!] };
  }
}

const SPOUSE = /^(?:wife|husband|spouse|partner)$/;
