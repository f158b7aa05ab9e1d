import { useRef, useState } from 'preact/hooks';
import { language } from '../i18n/language';
import { formatNumber, t } from '../i18n/messages';
import type { DatedPassage } from './chronology';
import { refKey } from './entries';
import { timescale, type Tick } from './timescale';

interface TimelineProps {
  /** Those with a place in time, in its order. */
  placed: DatedPassage[];
  /** How many dates there are, those without a place among them. */
  all: number;
  /** A date in words. */
  nameOf: (passage: DatedPassage) => string;
  /** The day the article was published, since 1970, where known. */
  published: number | null;
  onJump: (passage: DatedPassage) => void;
}

/** A tick's label stands this far from its neighbour, as a share of the width. */
const labelRoom = 0.24;

function tickLabel({ unit, count }: Tick): string {
  if (!unit) return t('datesPublished');
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const span = new Intl.NumberFormat(language(), format).format(Math.abs(count));
  return t(count < 0 ? 'timelineBefore' : 'timelineAfter', span);
}

/** Ticks with room for their labels: the origin first, then from the far ends inward. */
function roomy(ticks: Tick[]): Tick[] {
  const byImportance = [...ticks].sort(
    (a, b) => Number(b.unit === null) - Number(a.unit === null) || b.days ** 2 - a.days ** 2,
  );
  const kept: Tick[] = [];
  for (const tick of byImportance) if (kept.every(({ at }) => Math.abs(at - tick.at) >= labelRoom)) kept.push(tick);
  return kept;
}

const moves = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** A plot of when the article's dates lie around its own: one stop for the Tab key, the arrows go from dot to dot. */
export function Timeline({ placed, all, nameOf, published, onJump }: TimelineProps) {
  const [stop, setStop] = useState(0);
  const axis = useRef<HTMLDivElement>(null);
  if (placed.length < 2) return null;
  const days = placed.map(({ day }) => day!);
  const scale = timescale(days, published ?? days[Math.floor(days.length / 2)]!);
  const ticks = roomy(scale.ticks).filter(({ unit }) => unit !== null || published !== null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stop + (moves.get(event.key) ?? 0);
    if (next === stop || next < 0 || next >= placed.length) return;
    event.preventDefault();
    event.stopPropagation();
    setStop(next);
    axis.current?.querySelectorAll<HTMLElement>('.dot')[next]?.focus();
  };
  return (
    <figure class="timeline">
      <figcaption class="help">{t('timelineCaption', formatNumber(placed.length), formatNumber(all))}</figcaption>
      <div ref={axis} class="axis" role="group" aria-label={t('timelineLabel')} onKeyDown={onKeyDown}>
        {ticks.map((tick) => (
          <span key={tick.days} class={tick.unit ? 'tick' : 'tick origin'} style={{ '--at': tick.at }}>
            {tickLabel(tick)}
          </span>
        ))}
        {placed.map((passage, index) => (
          <button
            key={refKey(passage.ref)}
            type="button"
            class="dot"
            tabIndex={index === Math.min(stop, placed.length - 1) ? 0 : -1}
            aria-label={nameOf(passage)}
            title={`${nameOf(passage)}: ${passage.sentence}`}
            style={{ '--at': scale.place(passage.day!) }}
            onFocus={() => setStop(index)}
            onClick={() => onJump(passage)}
          />
        ))}
      </div>
    </figure>
  );
}
