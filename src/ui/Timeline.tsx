import { counted, t } from '../i18n/messages';
import { language } from '../i18n/language';
import { timescale, type Tick } from './timescale';

interface TimelineProps {
  /** Days since 1970, in order. */
  days: number[];
  /** The day the article was published, where known. */
  published: number | null;
}

/** A tick's label stands this far from its neighbour, as a share of the width. */
const labelRoom = 0.16;

function tickLabel({ unit, count }: Tick): string {
  if (!unit) return t('datesPublished');
  const format = { style: 'unit', unit, unitDisplay: 'short', signDisplay: 'always' } as const;
  return new Intl.NumberFormat(language(), format).format(count);
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

/** A small plot of when the article's dates lie around its own; the list beneath says the same in words. */
export function Timeline({ days, published }: TimelineProps) {
  if (days.length < 2) return null;
  const scale = timescale(days, published ?? days[Math.floor(days.length / 2)]);
  const ticks = roomy(scale.ticks).filter(({ unit }) => unit !== null || published !== null);
  return (
    <figure class="timeline" role="img" aria-label={counted('datesTimeline', days.length)}>
      <div class="axis">
        {ticks.map((tick) => (
          <span key={tick.days} class={tick.unit ? 'tick' : 'tick origin'} style={{ '--at': tick.at }}>
            {tickLabel(tick)}
          </span>
        ))}
        {days.map((day, index) => (
          <span key={index} class="dot" style={{ '--at': scale.place(day) }} />
        ))}
      </div>
    </figure>
  );
}
