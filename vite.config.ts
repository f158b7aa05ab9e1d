import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { inertHtml } from './src/tools/inertHtml.ts';
import { injected } from './src/tools/injected.ts';
import { manifestFor, type Target } from './src/tools/manifest.ts';

const targets: readonly string[] = ['chrome', 'firefox'] satisfies Target[];

/** Real browsers: one at a time, after all else, and slow to start on a busy machine. */
const inBrowsers = {
  environment: 'node',
  globalSetup: 'test/e2e/setup.ts',
  fileParallelism: false,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A browser on a busy machine may lose a click; what fails twice is broken.
  retry: 1,
} as const;

export default defineConfig(({ mode }) => {
  const target = mode as Target;
  // A build gives the same bytes whatever the shell it is started from has set.
  if (targets.includes(mode)) process.env.NODE_ENV = 'production';
  return {
    publicDir: 'assets',
    // Vitest runs under a mode of its own and needs no manifest.
    plugins: targets.includes(mode)
      ? [
          crx({
            manifest: manifestFor(target),
            browser: target,
            // Self-contained files and no web-accessible resources, so that no page can probe for us.
            contentScripts: { standaloneFiles: ['src/look/look.ts'] },
          }),
          injected('src/content/content.ts'),
          inertHtml(),
        ]
      : [],
    build: {
      outDir: `dist/${target}`,
      target: target === 'firefox' ? 'firefox140' : 'chrome128',
      // Vite's preload helper would add links with our address to the pages visited.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // crxjs does not know Firefox's sidebar, so all pages outside its ken are named here.
      rollupOptions: {
        input: {
          panel: 'src/panel/panel.html',
          options: 'src/options/options.html',
          correcting: 'src/correcting/correcting.html',
          welcome: 'src/welcome/welcome.html',
          record: 'src/recordPage/record.html',
        },
      },
    },
    test: {
      coverage: { include: ['src/**/*.{ts,tsx}'], exclude: ['src/tools/**'], reporter: ['text'] },
      projects: [
        {
          test: {
            name: 'core',
            environment: 'node',
            testTimeout: 30_000,
            include: [
              'test/{text,mentions,statements,speakers,dates,metadata,record,storage,recordPage,export,settings,tools}/**/*.test.ts',
              'test/*.test.ts',
            ],
          },
        },
        {
          test: {
            name: 'dom',
            environment: 'jsdom',
            // Whole pages are read with the real weights, which takes a busy machine a while.
            testTimeout: 30_000,
            include: [
              'test/{article,highlight,ui,i18n,browser,look,content,background,popup,panel,options}/**/*.test.{ts,tsx}',
            ],
          },
        },
        { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...inBrowsers } },
        { test: { name: 'long', include: ['test/long/**/*.test.ts'], ...inBrowsers } },
      ],
    },
  };
});
