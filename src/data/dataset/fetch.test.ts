import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fetchDataset } from './fetch';
import { publishedDataset } from '../../testing/programme-folder';

const FILE = '/data/atlas.json';

function answering(status: number, body: string) {
  return () => Promise.resolve(new Response(body, { status }));
}

test('a sound dataset is fetched from its address and handed over whole', async () => {
  const asked: string[] = [];
  const dataset = publishedDataset();
  const body = JSON.stringify(dataset);
  const result = await fetchDataset(FILE, (url) => {
    asked.push(url);
    return answering(200, body)();
  });
  const digest = createHash('sha256').update(body).digest('hex');
  expect(result).toEqual({ ok: true, dataset, digest });
  expect(asked).toEqual([FILE]);
});

test('the very file that the build has checked is not checked again, any other is', async () => {
  const body = '{"regions":[]}';
  const digest = createHash('sha256').update(body).digest('hex');
  expect(await fetchDataset(FILE, answering(200, body), digest)).toEqual({
    ok: true,
    dataset: { regions: [] },
    digest,
  });
  const other = await fetchDataset(FILE, answering(200, `${body} `), digest);
  expect(other).toMatchObject({ ok: false, failure: { kind: 'unusable' } });
});

test('code for checking that cannot be fetched is an answer too', async () => {
  vi.doMock('./parse', () => Promise.reject(new TypeError('Failed to fetch')));
  const result = await fetchDataset(FILE, answering(200, '{"regions":[]}'));
  vi.doUnmock('./parse');
  expect(result).toEqual({ ok: false, failure: { kind: 'missing', file: FILE } });
});

test('code for the digest that cannot be fetched, without HTTPS, is an answer too', async () => {
  vi.stubGlobal('crypto', {});
  vi.doMock('@noble/hashes/sha2.js', () => Promise.reject(new TypeError('Failed to fetch')));
  const result = await fetchDataset(FILE, answering(200, '{"regions":[]}'));
  vi.doUnmock('@noble/hashes/sha2.js');
  vi.unstubAllGlobals();
  expect(result).toEqual({ ok: false, failure: { kind: 'missing', file: FILE } });
});

test('no network is an answer, not an exception', async () => {
  const result = await fetchDataset(FILE, () => Promise.reject(new TypeError('Failed to fetch')));
  expect(result).toEqual({
    ok: false,
    failure: { kind: 'missing', file: FILE },
  });
});

test('a body that breaks off on the way counts as the network', async () => {
  const text = (): Promise<string> => Promise.reject(new Error('aborted'));
  const result = await fetchDataset(FILE, () => Promise.resolve({ ok: true, text }));
  expect(result).toMatchObject({ failure: { kind: 'missing', file: FILE } });
});

test('a missing file is told as that', async () => {
  const result = await fetchDataset(FILE, answering(404, 'Not found'));
  expect(result).toEqual({ ok: false, failure: { kind: 'missing', file: FILE } });
});

test('a page instead of JSON, or half a file, is told as such', async () => {
  const half = JSON.stringify(publishedDataset()).slice(0, 5000);
  for (const body of ['<!doctype html>', '', half]) {
    expect(await fetchDataset(FILE, answering(200, body))).toMatchObject({
      ok: false,
      failure: { kind: 'unusable', file: FILE },
    });
  }
});

test('no JSON whatever makes it throw or be accepted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (body) => {
      const result = await fetchDataset(FILE, answering(200, body));
      expect(result).toMatchObject({ ok: false, failure: { kind: 'unusable' } });
    }),
  );
});
