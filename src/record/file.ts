import type { Block, Meta } from '../model';
import type { ArticleView, KeptSpeaker, KeptStatement, Person, Place, Profile, Reading, ReadStatement } from './kept';

/*
 * The file that a record is taken to another browser in; README.md documents it. Numbers of a record mean nothing in
 * another, so people are named by a uid there.
 */

/** Raised when a field changes its meaning or goes; new fields alone do not raise it. */
export const fileVersion = 1;

export interface FilePerson extends Profile {
  uid: string;
  /** The uid of whom the reader said this is. */
  sameAs: string | null;
}

type FileSpeaker = Omit<KeptSpeaker, 'person'> & { uid?: string };

export interface FileStatement extends ReadStatement {
  /** Position in `versions` of the last one that holds it. */
  version: number;
  gone: boolean;
  speakers: FileSpeaker[];
}

export interface FileArticle {
  places: Place[];
  keptAt: string;
  readAt: string;
  versions: { readAt: string; meta: Meta; text: string; blocks: Block[] }[];
  statements: FileStatement[];
}

export interface RecordFile {
  format: 'on-record-archive';
  version: number;
  people: FilePerson[];
  articles: FileArticle[];
}

/** A person as the file has them. */
export const toFilePerson = (
  { uids, names, kind, roles, sites, company, sameAs }: Person,
  uidOf: (id: number) => string | undefined,
): FilePerson => ({
  uid: uids[0]!,
  names,
  kind,
  roles,
  sites,
  company,
  sameAs: sameAs === null ? null : (uidOf(sameAs) ?? null),
});

function toFileStatement(
  { id, article, speakers, ...statement }: KeptStatement,
  uidOf: (id: number) => string | undefined,
): FileStatement {
  void id;
  void article;
  return {
    ...statement,
    speakers: speakers.map(({ person, ...speaker }) => {
      const uid = person === null ? undefined : uidOf(person);
      return uid === undefined ? speaker : { ...speaker, uid };
    }),
  };
}

/** An article as the file has it. */
export const toFileArticle = (
  { article, texts, statements }: ArticleView,
  uidOf: (id: number) => string | undefined,
): FileArticle => ({
  places: article.places,
  keptAt: article.keptAt,
  readAt: article.readAt,
  versions: texts.map(({ readAt, meta, text, blocks }) => ({ readAt, meta, text, blocks })),
  statements: statements.map((statement) => toFileStatement(statement, uidOf)),
});

/** An article's versions as they were read, the oldest first, each with the statements that it was the last to hold. */
export function readingsOf({ versions, statements }: FileArticle): Reading[] {
  return versions
    .map((version, number): Reading => {
      const held = statements.filter((statement) => statement.version === number);
      return {
        ...version,
        statements: held.map(({ version: last, gone, ...statement }): ReadStatement => {
          void last;
          void gone;
          return statement;
        }),
      };
    })
    .sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
}
