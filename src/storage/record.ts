import type { KeptArticle, Person, Reading as ReadArticle } from '../record/kept';
import { keysOf, placeOf, sketchOf } from '../record/identity';
import { profileOf } from '../record/people';
import { findArticle } from './articles';
import {
  type Database,
  hasDatabase,
  openDatabase,
  type Reading,
  storeNames,
  type Totals,
  totalsOf,
  type Writing,
} from './database';
import { Keeping } from './keep';
import { known } from './people';
import { toKept } from './views';

/** The record in this browser's profile, opened where it is first needed. */
export class RecordStore {
  private opened: Promise<Database> | null = null;

  /** Whether anything was ever kept; asking opens nothing. */
  async exists(): Promise<boolean> {
    return this.opened !== null || hasDatabase();
  }

  database(): Promise<Database> {
    return (this.opened ??= openDatabase(() => (this.opened = null)).catch((error: unknown) => {
      this.opened = null;
      throw error;
    }));
  }

  /** Reads in one transaction. */
  async read<Result>(ask: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return ask((await this.database()).transaction([...storeNames], 'readonly'));
  }

  /** Writes in one transaction: all of it, or nothing, where it fails or is stopped. */
  async write<Result>(change: (transaction: Writing) => Promise<Result>): Promise<Result> {
    const transaction = (await this.database()).transaction([...storeNames], 'readwrite');
    try {
      const [result] = await Promise.all([change(transaction), transaction.done]);
      return result;
    } catch (error) {
      // What the browser says of the whole, such as that there is no room, tells more than what failed first.
      throw transaction.error ?? error;
    }
  }

  async totals(): Promise<Totals> {
    return this.read(totalsOf);
  }

  async keep(readings: readonly ReadArticle[]): Promise<void> {
    await this.write(async (transaction) => {
      const keeping = new Keeping(transaction);
      for (const reading of readings) await keeping.keep(reading, placeOf(reading.meta));
      await keeping.statements.write();
    });
  }

  /** What is kept of an article that was read. */
  find({ meta, text }: ReadArticle): Promise<KeptArticle | null> {
    return this.read(async (transaction) => {
      const found = await findArticle(transaction, keysOf(meta), sketchOf(text));
      return found && toKept(found);
    });
  }

  /** People of the record who speak in an article that was read, the most quoted first. */
  whoSpeaks({ meta, statements, readAt }: ReadArticle): Promise<Person[]> {
    return this.read(async (transaction) => {
      const speakers = new Map(statements.flatMap((one) => one.speakers.map((speaker) => [speaker.name, speaker])));
      const all = [...speakers.values()];
      const { site } = placeOf(meta);
      const found = await Promise.all(
        all.map((speaker) => known(transaction, speaker, profileOf(speaker, all, site, readAt.slice(0, 10)))),
      );
      const people = new Map(found.flatMap((person) => (person ? [[person.id, person] as const] : [])));
      return [...people.values()].sort((a, b) => b.statements - a.statements);
    });
  }
}
