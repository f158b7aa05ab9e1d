import { createServer } from 'vite';

const root = new URL('../../..', import.meta.url).pathname;

/** A gallery being served; pages are `popup` (with `?state=`) and `options`. */
export interface Gallery {
  address(state: string, query?: string): string;
  close(): Promise<void>;
}

/** Serves our components outside an extension, in any of their states, with words from the real messages. */
export async function serveGallery(): Promise<Gallery> {
  const server = await createServer({
    root,
    configFile: false,
    publicDir: 'assets',
    logLevel: 'error',
    server: { port: 0, hmr: false },
    plugins: [
      {
        name: 'words-without-an-extension',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('browser/i18n') ? `${root}test/ui/gallery/i18n.ts` : null),
      },
    ],
  });
  await server.listen();
  const [home] = server.resolvedUrls!.local;
  const pageOf = (state: string): string => (state === 'options' ? 'options.html' : 'gallery.html');
  return {
    address: (state, query = '') => `${home}test/ui/gallery/${pageOf(state)}?state=${state}${query}`,
    close: () => server.close(),
  };
}
