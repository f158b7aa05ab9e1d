import { lastingDocument } from '../browser/lasting';
import { exportAs } from '../export/formats';
import type { ExportSource } from '../export/source';
import type { Entry, Reading } from '../ui/entries';
import { ExportPane } from '../ui/ExportPane';
import { saveFile, type TextFile } from '../ui/saveFile';
import { wording } from '../ui/words';

interface ExportProps {
  readings: readonly Reading[];
  /** What is filtered. */
  entries: Entry[];
}

function sourcesOf({ readings, entries }: ExportProps): ExportSource[] {
  const accessed = new Date().toISOString();
  return readings.map(({ article, analysis: { meta, speakers } }, reading) => ({
    article,
    meta,
    speakers,
    statements: entries.filter(({ ref }) => ref.reading === reading).map(({ statement }) => statement),
    accessed,
    wording,
  }));
}

/** A popup may be closed, or close by itself, before the browser has read the file. */
const save = async (file: TextFile): Promise<void> => saveFile(file, (await lastingDocument()) ?? document);

/** The export of what the list shows. */
export function Export(props: ExportProps) {
  return (
    <ExportPane
      count={props.entries.length}
      write={(format) => exportAs(format, sourcesOf(props))}
      copy={(text) => navigator.clipboard.writeText(text)}
      save={save}
    />
  );
}
