import { formatDate } from '../i18n/dates';
import { t } from '../i18n/messages';
import type { DatedPassage } from './chronology';
import { refKey } from './entries';
import { ItemArea } from './ItemArea';
import { Timeline } from './Timeline';

interface DateListProps {
  passages: DatedPassage[];
  /** Day since 1970 on which the article was published, where known. */
  published: number | null;
  onJump: (passage: DatedPassage) => void;
}

/** The article's dates in order of time: a plot, then each with its sentence. */
export function DateList({ passages, published, onJump }: DateListProps) {
  if (passages.length === 0) return <p class="nothing">{t('datesNone')}</p>;
  const placed = passages.filter(({ day }) => day !== null);
  const unplaced = passages.filter(({ day }) => day === null);
  const items = (listed: DatedPassage[]) =>
    listed.map((passage) => <DateItem key={refKey(passage.ref)} passage={passage} onJump={() => onJump(passage)} />);
  return (
    <ItemArea>
      <Timeline placed={placed} all={passages.length} nameOf={nameOf} published={published} onJump={onJump} />
      <ol class="items dates">{items(placed)}</ol>
      {unplaced.length > 0 && (
        <section class="group">
          <h2>
            <span class="name">{t('datesUnplaced')}</span>
          </h2>
          <ul class="items dates">{items(unplaced)}</ul>
        </section>
      )}
    </ItemArea>
  );
}

/** A date in words: as the calendar has it, or as the article does. */
function nameOf({ mention: { value, granularity, covers }, words }: DatedPassage): string {
  return value && granularity && covers ? formatDate({ value, granularity }) : words;
}

function DateItem({ passage, onJump }: { passage: DatedPassage; onJump: () => void }) {
  const { words, sentence } = passage;
  return (
    <li>
      <button type="button" class="item date" data-item onClick={onJump}>
        <span class="speaker">{nameOf(passage)}</span>
        <Sentence sentence={sentence} words={words} />
      </button>
    </li>
  );
}

/** The sentence with the date's own words marked. */
function Sentence({ sentence, words }: { sentence: string; words: string }) {
  const at = sentence.indexOf(words);
  if (at < 0) return <span class="words">{sentence}</span>;
  return (
    <span class="words" dir="auto">
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </span>
  );
}
