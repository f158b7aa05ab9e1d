import { t, type MessageKey } from '../i18n/messages';
import { useScheme } from '../ui/colours';
import { type PaletteName, speakerColours } from '../ui/palette';
import { Choice } from './Choice';
import type { SectionProps } from './section';

const palettes: Record<PaletteName, MessageKey> = {
  default: 'paletteDefault',
  deuteranopia: 'paletteDeuteranopia',
  protanopia: 'paletteProtanopia',
  tritanopia: 'paletteTritanopia',
};

/** The palette that speakers are drawn in, each with its seven colours. */
export function Colours({ settings, set }: SectionProps) {
  const scheme = useScheme();
  return (
    <fieldset>
      <legend>{t('optionsColours')}</legend>
      {(Object.keys(palettes) as PaletteName[]).map((palette) => (
        <Choice
          key={palette}
          type="radio"
          name="palette"
          checked={settings.palette === palette}
          onChange={() => set({ palette })}
          label={t(palettes[palette])}
        >
          <span class="swatches" aria-hidden="true">
            {speakerColours(palette, scheme).map((colour) => (
              <span key={colour} style={{ '--speaker': colour }} />
            ))}
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}
