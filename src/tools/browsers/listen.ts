import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Opens a server to this machine alone, on any free port. */
export async function listen(server: Server): Promise<{ address: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      // Browsers keep connections open long after they have what they asked for.
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${port}`, close };
}
