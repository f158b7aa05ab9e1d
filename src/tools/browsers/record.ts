import { createServer } from 'node:http';
import { listen } from './listen';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface Recorder {
  /** "127.0.0.1:12345" */
  address: string;
  /** Addresses, or for encrypted requests host and port, in the order asked. */
  asked: string[];
  close(): Promise<void>;
}

/** @returns a proxy in use; what a browser asks of this machine itself does not pass it. */
export async function recordRequests(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that is told to quit drops its connections, and a socket's error that nobody hears ends the program.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { ...(await listen(server)), asked };
}
