import { analyse } from '../../../analyse';
import { dayOfIso, findDates } from '../../../dates/find';
import { choicesOf } from '../../../dates/occasion/decide';
import { settingOf, type DatedStatement } from '../../../dates/occasion/setting';
import type { Features } from '../../../dates/occasion/features';
import type { Article, Span, Speaker } from '../../../model';
import type { Models } from '../../../text/models';
import { readText } from '../../../text/read';
import { matched } from './match';

/** A labelled statement of the corpus. */
export interface Quote {
  content: Span[];
  cue: Span[] | null;
  source: Span[] | null;
  type: DatedStatement['kind'];
  speaker?: string;
  speakerKind?: Speaker['kind'];
  when?: { value: string | null; basis: string };
}

/** A statement whose date is labelled, with the dates that it may have. */
export interface Example {
  article: string;
  outlet: string;
  /** As the engine finds it, or as it is labelled. */
  found: boolean;
  basis: string;
  value: string | null;
  keys: (string | null)[];
  features: Features[];
  /** The index of the labelled date; that of "not told" where none of the dates is it. */
  right: number;
}

interface Spoken {
  statements: DatedStatement[];
  speakers: Speaker[];
  labels: (Quote | null)[];
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length]);
  return found;
}

/** The labelled statements themselves: what the engine misses teaches, too. */
function labelledOf(text: string, quotes: readonly Quote[]): Spoken {
  const inOrder = quotes.filter(({ content }) => content.length > 0).sort((a, b) => a.content[0][0] - b.content[0][0]);
  const names = [...new Set(inOrder.flatMap(({ speaker }) => speaker ?? []))];
  const speakers = names.map((name, id): Speaker => {
    const own = inOrder.filter(({ speaker }) => speaker === name);
    const mentions = [...occurrences(text, name), ...own.flatMap(({ source }) => source ?? [])].sort(
      (a, b) => a[0] - b[0],
    );
    return { id, name, kind: own[0].speakerKind ?? 'person', role: null, mentions };
  });
  const statements = inOrder.map(({ content, cue, source, type, speaker }) => ({
    content,
    cue: cue ?? [],
    source: source ?? [],
    kind: type,
    speakers: speaker ? [names.indexOf(speaker)] : [],
  }));
  return { statements, speakers, labels: inOrder };
}

function foundOf(article: Article, quotes: readonly Quote[], models: Models): Spoken {
  const { statements, speakers } = analyse(article, models);
  const match = matched(
    article.text,
    quotes.map(({ content }) => content),
    statements.map(({ content }) => content),
  );
  return { statements, speakers, labels: match.map((at) => (at === null ? null : quotes[at])) };
}

const toDay = (value: string | null): string | null =>
  value && /^\d{4}-\d\d-\d\d[^/]*$/.test(value) ? value.slice(0, 10) : value;

/** The labelled dates of one article, twice: of the statements as found, and as labelled. */
export function examplesOf(
  article: { id: string; outlet: string; article: Article; published: string; quotes: Quote[] },
  models: Models,
): Example[] {
  const { id, outlet, published, quotes } = article;
  const today = dayOfIso(published);
  if (today === null) return [];
  const doc = readText(article.article, models);
  const dates = findDates(doc, published);
  const readings = [
    { found: true, ...foundOf(article.article, quotes, models) },
    { found: false, ...labelledOf(doc.text, quotes) },
  ];
  return readings.flatMap(({ found, statements, speakers, labels }) => {
    const setting = settingOf(doc, statements, speakers, dates, today, today);
    const choices = choicesOf(setting);
    return setting.places.flatMap((place) => {
      const when = labels[place.index]?.when;
      if (!when) return [];
      const of = choices(place);
      const keys = of.map(({ candidate }) => candidate.key);
      const right = Math.max(0, keys.indexOf(toDay(when.value)));
      const features = of.map((choice) => choice.features);
      return [{ article: id, outlet, found, ...when, keys, features, right }];
    });
  });
}
