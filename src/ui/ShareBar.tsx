import { formatPercent, t } from '../i18n/messages';
import { useColours } from './colours';
import type { Share } from './shares';
import { speakerNames } from './words';

interface ShareBarProps {
  shares: Share[];
  /** Whose statements alone are listed. */
  chosen: string | null;
  onChoose: (voice: string | null) => void;
}

/** As many have room in a line. */
const legendLength = 3;

const shareName = ({ voice }: Share): string => (voice ? speakerNames(voice.speakers) : t('shareOthers'));
const shareWords = (share: Share): string => t('shareItem', shareName(share), formatPercent(share.share));

/** Who gets how much of the quoted words: a bar, and those with most by name, to list theirs alone. */
export function ShareBar({ shares, chosen, onChoose }: ShareBarProps) {
  const colourOf = useColours();
  if (shares.length === 0) return null;
  return (
    <section class="shares" aria-label={t('shareTitle')}>
      <div class="bar" aria-hidden="true" title={t('shareTitle')}>
        {shares.map((share) => (
          <span
            key={share.voice?.id ?? ''}
            class="segment"
            title={shareWords(share)}
            style={{ '--speaker': colourOf(share.voice?.hue ?? null), flexGrow: share.share }}
          />
        ))}
      </div>
      <ul class="legend">
        {shares.slice(0, legendLength).map((share) => (
          <li key={share.voice?.id ?? ''} style={{ '--speaker': colourOf(share.voice?.hue ?? null) }}>
            {share.voice ? (
              <button
                type="button"
                aria-pressed={share.voice.id === chosen}
                onClick={() => onChoose(share.voice!.id === chosen ? null : share.voice!.id)}
              >
                <ShareLabel share={share} />
              </button>
            ) : (
              <ShareLabel share={share} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ShareLabel({ share }: { share: Share }) {
  return (
    <>
      <span class="name">{shareName(share)}</span> <span>{formatPercent(share.share)}</span>
    </>
  );
}
