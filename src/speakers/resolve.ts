import type { Evidence, Speaker } from '../model';
import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';
import { Authors } from './authors';
import { displayName, type Entity } from './entity';
import type { Assignment, FoundLike } from './found';
import { inherit } from './inherit';
import { readSources, type Said } from './said';
import { MentionIndex } from './mentionIndex';
import { Walk } from './walk';

export type { Assignment, FoundLike } from './found';

/** Below this a speaker is rather called unknown: a wrong one is worse. */
const MIN_CONFIDENCE = 0.5;

/**
 * Finds who says each statement: the fullest name the article has for whom the source stands for.
 *
 * @param mentions as `findMentions` gives them.
 * @returns the speakers of these statements, and an assignment for each statement, in their order.
 */
export function resolveSpeakers(
  doc: TextDocument,
  mentions: Mention[],
  found: readonly FoundLike[],
): { speakers: Speaker[]; assigned: Assignment[] } {
  const index = new MentionIndex(mentions);
  const sources = readSources(doc, index, found);
  const walk = new Walk(doc, mentions, index, sources, found);
  const said = inherit(doc, found, walk.run(), new Authors(doc, walk.entities));
  const speakers = new SpeakerList();
  const assigned = said.map((one) => assign(one, speakers));
  return { speakers: speakers.list, assigned };
}

function assign(said: Said, speakers: SpeakerList): Assignment {
  if (!said.who.length || said.confidence < MIN_CONFIDENCE) return { speakers: [], confidence: 0, evidence: [] };
  const ids = said.who.map((entity) => speakers.idOf(entity));
  const evidence: Evidence[] = said.evidence.map(({ rule, args }) => ({
    rule,
    args: { ...args, name: ids.map((id) => speakers.list[id].name).join(', ') },
  }));
  return { speakers: [...new Set(ids)], confidence: said.confidence, evidence };
}

/** Numbers those who speak in the order in which they first do. */
class SpeakerList {
  readonly list: Speaker[] = [];
  private readonly ids = new Map<Entity, number>();

  idOf(entity: Entity): number {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    const id = this.list.length;
    this.ids.set(entity, id);
    const { kind, mentions } = entity;
    this.list.push({ id, name: displayName(entity) ?? '', kind, role: longest(entity.roles), mentions });
    return id;
  }
}

/** The fullest description given, without its article. */
const longest = (roles: string[]): string | null =>
  roles
    .reduce<string | null>((best, role) => (best === null || role.length > best.length ? role : best), null)
    ?.replace(/^(?:an?|the)\s+/i, '') ?? null;
