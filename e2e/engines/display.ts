import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly close: () => void;
}

/** Starts an X server without a screen: WebKitGTK needs one, and Firefox has WebGL only with one. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = server.stdio[3] as Readable;
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb stopped before it had a display.');
  });
  const [number] = (await Promise.race([once(numbers, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return { name: `:${number.toString().trim()}`, close: () => void server.kill() };
}
