import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/**
 * Builds a script that the background puts into pages: one file that imports nothing, under its own name, and told to no
 * page. What the manifest names is built by crxjs; what it does not name would become a resource of the web there.
 */
export function injected(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-record:injected',
    configResolved: (resolved) => void (config = resolved),
    async generateBundle() {
      const built = await build({
        root: config.root,
        mode: config.mode,
        define: config.define,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: config.build.target,
          lib: { entry: path.join(config.root, entry), formats: ['iife'], name: 'onRecord' },
        },
      });
      if (!Array.isArray(built)) throw new Error(`${entry} was not built.`);
      const [script] = built.flatMap(({ output }) => output);
      this.emitFile({
        type: 'asset',
        fileName: entry.replace(/\.ts$/, '.js'),
        source: (script as { code: string }).code,
      });
    },
  };
}
