import { formatPercent, t } from '../i18n/messages';
import { useColours } from './colours';
import type { Share } from './shares';
import { speakerNames } from './words';

const shareName = ({ voice }: Share): string => (voice ? speakerNames(voice.speakers) : t('shareOthers'));

/** As many have room in a line. */
const legendLength = 3;

/** A bar of who gets how much of the quoted words, and the same in words for who cannot see it. */
export function ShareBar({ shares }: { shares: Share[] }) {
  const colourOf = useColours();
  if (shares.length === 0) return null;
  const said = shares.map((share) => t('shareItem', shareName(share), formatPercent(share.share)));
  return (
    <figure class="shares" role="img" aria-label={`${t('shareTitle')}: ${said.join(', ')}`} title={t('shareTitle')}>
      <div class="bar">
        {shares.map((share, index) => (
          <span
            key={share.voice?.id ?? ''}
            class="segment"
            title={said[index]}
            style={{ '--speaker': colourOf(share.voice?.hue ?? null), flexGrow: share.share }}
          />
        ))}
      </div>
      <ul class="legend" aria-hidden="true">
        {shares.slice(0, legendLength).map((share) => (
          <li key={share.voice?.id ?? ''} style={{ '--speaker': colourOf(share.voice?.hue ?? null) }}>
            <span class="name">{shareName(share)}</span>
            <span>{formatPercent(share.share)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
