import { expect, test, vi } from 'vitest';
import type { StudioEngine } from '../../features/studio/engine';
import { createEngine } from './engine';
import type { Reply } from './studio-worker';

type Fail = (event: object) => void;

/** What workers do, in turn, when they are asked. */
const workers = vi.hoisted((): ((port: MessagePort, fail: Fail) => void)[] => []);

vi.mock('./studio-worker?worker', () => ({
  default: class {
    readonly #work = workers.shift();
    #fail: Fail = () => undefined;
    readonly terminate = () => undefined;
    constructor() {
      if (!this.#work) throw new Error('Failed to fetch dynamically imported module');
    }
    addEventListener(_: 'error', listener: Fail) {
      this.#fail = listener;
    }
    postMessage(_: object, [port]: readonly [MessagePort]) {
      this.#work?.(port, this.#fail);
    }
  },
}));

const answers = (answer: Reply) => (port: MessagePort) => port.postMessage(answer);
const saysOf = (engine: StudioEngine) => engine.sheets().catch((error: unknown) => error);

test('where code or data cannot be fetched, that is said in the words of the page, and tried again', async () => {
  const engine = createEngine('programme', 'sv', 'Kunde inte hämtas.');
  const missing = new Error('Kunde inte hämtas.');
  expect(await saysOf(engine)).toEqual(missing);
  workers.push((_, fail) => fail({ type: 'error' }));
  expect(await saysOf(engine)).toEqual(missing);
  workers.push(answers({ ok: false, reason: '' }));
  expect(await saysOf(engine)).toEqual(missing);
});

test('other reasons are told as they are', async () => {
  const engine = createEngine('programme', 'sv', 'Kunde inte hämtas.');
  workers.push(answers({ ok: false, reason: 'There is no spreadsheet.' }));
  expect(await saysOf(engine)).toEqual(new Error('There is no spreadsheet.'));
});
