import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordRequests, type Recorder } from '../../../src/tools/browsers/record';

let recorder: Recorder;
beforeEach(async () => void (recorder = await recordRequests()));
afterEach(() => recorder.close());

async function tunnel(target: string): Promise<Socket> {
  const [host, port] = recorder.address.split(':');
  const socket = connect(Number(port), host);
  await once(socket, 'connect');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  return socket;
}

it('lets nothing through and remembers what was asked', async () => {
  const socket = await tunnel('updates.example:443');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 502 /);
  expect(recorder.asked).toEqual(['updates.example:443']);
  socket.destroy();
});

it('outlives a browser that drops its connection', async () => {
  const dropped = await tunnel('updates.example:443');
  await once(dropped, 'data');
  dropped.resetAndDestroy();
  const next = await tunnel('telemetry.example:443');
  await once(next, 'data');
  next.destroy();
  expect(recorder.asked).toEqual(['updates.example:443', 'telemetry.example:443']);
});
