import type { Person, Profile } from '../record/kept';
import { keysOfNames, namesakeKey, whoIs, withProfile } from '../record/people';
import type { Writing } from './database';

/** People met while something is kept: each read once, and written once. */
export class Persons {
  private readonly byId = new Map<number, Person>();
  private readonly candidates = new Map<string, Person[]>();
  private readonly changed = new Set<number>();
  /** How many were added, less those that went. */
  balance = 0;

  /** @param imported people of the record that is imported, who are never taken for each other. */
  constructor(
    private readonly transaction: Writing,
    private readonly imported: ReadonlyMap<string, Profile>,
  ) {}

  /**
   * The person whom a speaker is, with what is now known of them; a new one where nobody fits.
   *
   * @param uid whom they were said to be in the record that it is imported from.
   */
  async who(profile: Profile, uid?: string): Promise<number> {
    const known = await this.withUid(uid);
    if (known) return this.learn(known, profile, []);
    const whole = withProfile(profile, this.imported.get(uid ?? '') ?? profile);
    const namesakes = await this.namesakes(profile.names[0]!);
    const open = namesakes.filter(({ uids }) => uid === undefined || !uids.some((one) => this.imported.has(one)));
    const found = whoIs(whole, open);
    return found ? this.learn(found, whole, uid ? [uid] : []) : this.add(whole, uid ?? crypto.randomUUID());
  }

  /** Somebody of their own, whoever else has the name. */
  addApart({ names, kind, roles, sites }: Profile): Promise<number> {
    return this.add({ names, kind, roles, sites, company: [] }, crypto.randomUUID());
  }

  /** One more or fewer. */
  async count(id: number, statements: number, articles: number): Promise<void> {
    const person = await this.get(id);
    if (!person) return;
    person.statements += statements;
    person.articles += articles;
    this.changed.add(id);
  }

  async get(id: number): Promise<Person | undefined> {
    return this.byId.get(id) ?? this.own(await this.transaction.objectStore('people').get(id));
  }

  /** Writes those that changed; of whom nothing is left goes. */
  async write(): Promise<void> {
    const people = this.transaction.objectStore('people');
    for (const id of this.changed) {
      const person = this.byId.get(id)!;
      if (person.statements > 0) await people.put(person);
      else {
        this.balance--;
        await people.delete(id);
        for (const follower of await people.index('sameAs').getAll(id)) await people.put({ ...follower, sameAs: null });
      }
    }
  }

  /** The same object for the same person, whichever way they were met. */
  private own(person: Person | undefined): Person | undefined {
    if (!person) return undefined;
    const known = this.byId.get(person.id);
    if (known) return known;
    this.byId.set(person.id, person);
    return person;
  }

  private async namesakes(name: string): Promise<Person[]> {
    const key = namesakeKey(name);
    const known = this.candidates.get(key);
    if (known) return known;
    const read = await this.transaction.objectStore('people').index('keys').getAll(key);
    const own = read.map((person) => this.own(person)!);
    this.candidates.set(key, own);
    return own;
  }

  private async withUid(uid: string | undefined): Promise<Person | undefined> {
    if (uid === undefined) return undefined;
    const here = [...this.byId.values()].find(({ uids }) => uids.includes(uid));
    return here ?? this.own(await this.transaction.objectStore('people').index('uids').get(uid));
  }

  private learn(person: Person, profile: Profile, uids: string[]): number {
    const { id } = Object.assign(person, withProfile(person, profile), { uids: [...person.uids, ...uids] });
    person.keys = keysOfNames(person.names);
    this.changed.add(id);
    return id;
  }

  private async add(profile: Profile, uid: string): Promise<number> {
    const keys = keysOfNames(profile.names);
    const fresh = { ...profile, uids: [uid], keys, statements: 0, articles: 0, sameAs: null };
    const id = await this.transaction.objectStore('people').add(fresh as Omit<Person, 'id'> as Person);
    const person: Person = { ...fresh, id };
    this.byId.set(id, person);
    this.changed.add(id);
    this.candidates.get(namesakeKey(profile.names[0]!))?.push(person);
    this.balance++;
    return id;
  }
}
