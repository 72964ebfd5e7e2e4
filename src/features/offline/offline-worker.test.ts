import { describe, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../testing/fake-caches';
import { digestOf, type OfflineManifest } from './manifest';
import { createOfflineWorker, type Ask, type OfflineWorker } from './offline-worker';

const scope = new URL('https://example.se/atlas/');

/** A host with files that can be changed or cut off, and the browser's storage. */
function world(open: string[] = []) {
  const server = new Map<string, string>();
  const net = { on: true };
  const fetched = vi.fn<typeof fetch>((input) => {
    const address = input instanceof Request ? input.url : String(input);
    const body = server.get(new URL(address).pathname.slice('/atlas/'.length));
    if (!net.on) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      new Response(body ?? 'lost', { status: body === undefined ? 404 : 200 }),
    );
  });
  const claim = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const storage = fakeCaches();
  const surroundings = {
    scope,
    storage,
    fetch: fetched,
    openClients: () => Promise.resolve(open),
    claim,
  };
  return { server, net, fetched, claim, storage, surroundings, open };
}

async function manifestOf(
  server: ReadonlyMap<string, string>,
  version: string,
): Promise<OfflineManifest> {
  const digests = [...server].map(
    async ([path, body]) => [path, await digestOf(new TextEncoder().encode(body))] as const,
  );
  return { version, files: Object.fromEntries(await Promise.all(digests)) };
}

const ask = (path: string, more: Partial<Ask> = {}): Ask => ({
  request: new Request(new URL(path, scope)),
  asPage: true,
  clientId: '',
  resultingClientId: '',
  ...more,
});

async function textOf(worker: OfflineWorker, asked: Ask): Promise<string> {
  return (await worker.answer(asked)).text();
}

async function published(open: string[] = []) {
  const host = world(open);
  for (const path of ['', 'om/', '404.html', 'data/a.json']) host.server.set(path, `${path} one`);
  const first = createOfflineWorker(await manifestOf(host.server, 'one'), host.surroundings);
  await first.install();
  await first.activate();
  return { ...host, first };
}

async function update({ server, surroundings }: Awaited<ReturnType<typeof published>>) {
  for (const path of server.keys()) server.set(path, `${path} two`);
  const second = createOfflineWorker(await manifestOf(server, 'two'), surroundings);
  await second.install();
  return second;
}

describe('the first version', () => {
  it('serves every page and file without the network, and the page that brought it', async () => {
    const { first, net, claim } = await published();
    net.on = false;
    expect(await textOf(first, ask('om/?tema=livsmedel'))).toBe('om/ one');
    expect(await textOf(first, ask('data/a.json', { asPage: false }))).toBe('data/a.json one');
    expect(claim).toHaveBeenCalledOnce();
  });

  it('sends an address without its slash on, query and all', async () => {
    const { first } = await published();
    const answer = await first.answer(ask('om?tema=livsmedel'));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      'https://example.se/atlas/om/?tema=livsmedel',
    ]);
  });

  it('answers an unknown address with its own page for that, on and off the network', async () => {
    const { first, net } = await published();
    const online = await first.answer(ask('region/atlantis/'));
    net.on = false;
    const offline = await first.answer(ask('region/atlantis/'));
    expect([online.status, await online.text()]).toEqual([404, '404.html one']);
    expect([offline.status, await offline.text()]).toEqual([404, '404.html one']);
  });

  it('is refused when a file is not what was built, and is completed the next time', async () => {
    const host = world();
    host.server.set('', 'home').set('om/', 'about');
    const worker = createOfflineWorker(await manifestOf(host.server, 'one'), host.surroundings);
    host.server.set('om/', 'half published');
    await expect(worker.install()).rejects.toThrow('https://example.se/atlas/om/ is not the file');
    host.server.set('om/', 'about');
    await worker.install();
    expect(host.fetched.mock.calls.filter(([address]) => address === scope.href)).toHaveLength(1);
  });
});

describe('a later version', () => {
  it('does not touch what is being read before it takes over', async () => {
    const host = await published(['w1']);
    await update(host);
    expect(await textOf(host.first, ask('om/'))).toBe('om/ one');
  });

  it('serves new pages, and open ones with the files they began with', async () => {
    const host = await published(['w1']);
    const second = await update(host);
    await second.activate();
    expect(await textOf(second, ask('om/', { resultingClientId: 'w2' }))).toBe('om/ two');
    const file = (clientId: string) => ask('data/a.json', { asPage: false, clientId });
    expect(await textOf(second, file('w2'))).toBe('data/a.json two');
    expect(await textOf(second, file('w1'))).toBe('data/a.json one');
    expect(host.claim).toHaveBeenCalledOnce();
  });

  it('deletes the old one when nobody reads it any more', async () => {
    const host = await published(['w1']);
    const second = await update(host);
    await second.activate();
    expect(await host.storage.keys()).toContain('regionatlas:/atlas/:one');
    host.open.splice(0);
    await second.tidy('w2');
    expect(await host.storage.keys()).toEqual([
      'regionatlas:/atlas/:memory',
      'regionatlas:/atlas/:two',
    ]);
  });
});

describe('a page that only a newer version has', () => {
  it('comes from the network, and so does all it asks for', async () => {
    const { first, server } = await published();
    server.set('ny/', 'new page').set('data/a.json', 'new data');
    expect(await textOf(first, ask('ny/', { resultingClientId: 'w9' }))).toBe('new page');
    await first.tidy('w9');
    const data = ask('data/a.json', { asPage: false, clientId: 'w9' });
    expect(await textOf(first, data)).toBe('new data');
  });
});
