import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Extensions that ours is measured against: the folder of each. */
interface Others {
  /** Does nothing, so that a page with it differs from one with ours in ours alone. */
  blank: string;
  /** Has a content script that can be asked something, and does no more: what any that can costs a page. */
  listening: string;
  remove(): void;
}

function make(name: string, script: string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), `on-record-${name}-`));
  const content = { matches: ['http://*/*', 'https://*/*'], js: ['content.js'], run_at: 'document_idle' };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: script === null ? [] : [content],
    browser_specific_settings: { gecko: { id: `${name}@on-record.example` } },
  };
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'content.js'), script ?? '');
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

export function makeOthers(): Others {
  const blank = make('blank', null);
  const listening = make('listening', 'chrome.runtime.onMessage.addListener(() => undefined);');
  return {
    blank,
    listening,
    remove: () => [blank, listening].forEach((folder) => rmSync(folder, { recursive: true })),
  };
}
