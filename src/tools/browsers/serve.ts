import { createServer } from 'node:http';
import { listen } from './listen';

/** Serves pages on this machine alone. */
export interface PageServer {
  /** "http://127.0.0.1:12345/" */
  origin: string;
  /** The paths asked for, in order; what a browser asks for by itself (the page's icon) included. */
  asked: string[];
  close(): Promise<void>;
}

/** @param content a path's bytes as HTML, or null: not found. */
export async function servePages(content: (path: string) => string | Uint8Array | null): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const body = content(decodeURIComponent(pathname));
    // A charset would override the one that a saved page states itself.
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(body ?? '');
  });
  const { address, close } = await listen(server);
  return { origin: `http://${address}/`, asked, close };
}
