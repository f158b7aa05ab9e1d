import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

type Manifest = Exclude<ManifestV3Export, ((...args: never[]) => unknown) | Promise<unknown>>;

/**
 * The manifest for one browser. manifest.json is written for Chrome; Firefox knows no service workers and no side
 * panel, and wants an id, a minimum version and a word on data collection. The version is that of package.json.
 */
export function manifestFor(target: Target): Manifest {
  if (target === 'chrome') return { ...manifest, version } as Manifest;
  const { minimum_chrome_version, side_panel, background, permissions, commands, ...shared } = manifest;
  void minimum_chrome_version;
  return {
    ...shared,
    version,
    // Chrome suggests four keys and no more.
    commands: {
      ...commands,
      'mark-statement': { ...commands['mark-statement'], suggested_key: { default: 'Alt+Shift+M' } },
    },
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_title: manifest.name,
      default_panel: side_panel.default_path,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'on-record@on-record.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first on Android that knows data_collection_permissions.
      gecko_android: { strict_min_version: '142.0' },
    },
  } as Manifest;
}
