import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };
import { manifestFor } from '../../src/tools/manifest';

const chrome = manifestFor('chrome') as unknown as Record<string, unknown>;
const firefox = manifestFor('firefox') as unknown as Record<string, unknown>;

test('the version stands in package.json alone, and what changed in it is told', () => {
  expect(source).not.toHaveProperty('version');
  expect([chrome['version'], firefox['version']]).toEqual([version, version]);
  const changes = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  expect(/^## (\S+)$/m.exec(changes)?.[1]).toBe(version);
});

test('both ask for no more than is needed', () => {
  expect(chrome['permissions']).toEqual([
    'storage',
    'unlimitedStorage',
    'activeTab',
    'scripting',
    'contextMenus',
    'sidePanel',
  ]);
  expect(firefox['permissions']).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus']);
  for (const manifest of [chrome, firefox]) {
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['content_scripts']).toEqual([
      { matches: manifest['host_permissions'], js: ['src/look/look.ts'], run_at: 'document_start' },
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  }
});

test('Firefox gets what only Firefox knows', () => {
  expect(firefox['background']).toEqual({ scripts: ['src/background/background.ts'], type: 'module' });
  expect(firefox['sidebar_action']).toMatchObject({ default_panel: 'src/panel/panel.html' });
  expect(firefox['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
  expect(firefox).not.toHaveProperty('side_panel');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test('Chrome gets what only Chrome knows', () => {
  expect(chrome).toMatchObject({ minimum_chrome_version: '128', side_panel: { default_path: 'src/panel/panel.html' } });
  expect(chrome).not.toHaveProperty('browser_specific_settings');
});

test('extension pages load nothing from elsewhere', () => {
  const { extension_pages } = chrome['content_security_policy'] as { extension_pages: string };
  expect(extension_pages).toContain("default-src 'none'");
  expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
});
