import { describe, expect, it } from 'vitest';
import { fakeCaches } from '../../testing/fake-caches';
import {
  forgetClosed,
  readVersionState,
  takeCharge,
  uselessCaches,
  writeVersionState,
  type VersionState,
} from './versions';

const scope = new URL('https://example.se/regionatlas/');
const name = (version: string) => `regionatlas:/regionatlas/:${version}`;

describe('takeCharge', () => {
  it('pins nobody the first time', () => {
    expect(takeCharge({ active: null, pins: {} }, 'a', ['w1'])).toEqual({ active: 'a', pins: {} });
  });

  it('leaves open pages with the version they had, through several updates', () => {
    const second = takeCharge({ active: 'a', pins: {} }, 'b', ['w1']);
    expect(second).toEqual({ active: 'b', pins: { w1: 'a' } });
    expect(takeCharge(second, 'c', ['w1', 'w2']).pins).toEqual({ w1: 'a', w2: 'b' });
  });

  it('needs no pin for a page that already has the version', () => {
    expect(takeCharge({ active: 'a', pins: {} }, 'a', ['w1']).pins).toEqual({});
  });
});

describe('uselessCaches', () => {
  const versions: VersionState = { active: name('c'), pins: { w1: name('a') } };

  it('keeps what is in charge and what an open page reads, and touches nobody else', () => {
    const names = [name('a'), name('b'), name('c'), name('memory'), 'regionatlas:/:x', 'other'];
    expect(uselessCaches(names, versions, scope)).toEqual([name('b')]);
  });

  it('lets an old version go when its page is closed', () => {
    const later = forgetClosed(versions, ['w2']);
    expect(uselessCaches([name('a'), name('c')], later, scope)).toEqual([name('a')]);
  });
});

describe('the stored state', () => {
  it('outlives the worker', async () => {
    const storage = fakeCaches();
    const versions: VersionState = { active: 'a', pins: { w1: 'b' } };
    await writeVersionState(storage, scope, versions);
    expect(await readVersionState(storage, scope)).toEqual(versions);
  });

  it.each(['{', '[]', '{"active":1,"pins":{}}', '{"active":null}'])(
    'counts %s as nothing remembered',
    async (text) => {
      const storage = fakeCaches();
      const cache = await storage.open(name('memory'));
      await cache.put(`${scope.href}offline-memory.json`, new Response(text));
      expect(await readVersionState(storage, scope)).toEqual({ active: null, pins: {} });
    },
  );
});
