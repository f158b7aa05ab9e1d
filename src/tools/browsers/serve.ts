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

/** What stands under a path: HTML, or anything else with the headers that say so. */
export type Served = string | Uint8Array | { body: string; headers: Record<string, string> };

/** A charset would override the one that a saved page states itself. */
const plain = (page: string | Uint8Array | null) => ({ body: page ?? '', headers: { 'content-type': 'text/html' } });

/** @param content what stands under a path, or null: not found. */
export async function servePages(content: (path: string) => Served | null): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const served = content(decodeURIComponent(pathname));
    const { body, headers } = typeof served === 'object' && served && 'body' in served ? served : plain(served);
    response.writeHead(served === null ? 404 : 200, { 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  const { address, close } = await listen(server);
  return { origin: `http://${address}/`, asked, close };
}
