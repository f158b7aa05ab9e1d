import type { TextDocument } from '../text/document';
import { addForm, type Entity, newEntity } from './entity';
import type { FoundLike } from './found';
import type { Said } from './said';

/** An embedded post speaks for its author; "I" outside quotations is the article's, where it has but one. */
export class Authors {
  private readonly entities = new Map<string, Entity>();

  constructor(
    private readonly doc: TextDocument,
    known: readonly Entity[],
  ) {
    for (const entity of known)
      if (entity.kind === 'person')
        for (const form of entity.forms.keys()) this.entities.set(form.toLowerCase(), entity);
  }

  /** Who speaks in an embedded post, for a statement without a source of its own; null elsewhere. */
  ofPost(one: FoundLike): Said | null {
    const start = one.content[0]?.[0] ?? -1;
    const block = this.doc.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
    return block?.kind === 'embed' && block.author ? this.by(block.author) : null;
  }

  /** Who says "I" in the article's own words. */
  ofArticle(): Said | null {
    const names = new Set(this.doc.article.candidates.authors.map(({ text }) => text.replace(/^by\s+/i, '').trim()));
    const [only, other] = names;
    return only && !other && /^\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,3}$/u.test(only) ? this.by(only) : null;
  }

  private by(name: string): Said {
    let entity = this.entities.get(name.toLowerCase());
    if (!entity) {
      entity = newEntity('person', 'unknown');
      addForm(entity, name);
      this.entities.set(name.toLowerCase(), entity);
    }
    return { who: [entity], confidence: 0.9, evidence: [{ rule: 'speaker.author', args: {} }] };
  }
}
