import { expect, test } from 'vitest';
import { fetchCollection, fetchGeometry } from './fetch-geometry';

const FILE = '/geo/regions.geojson';
const EMPTY = { type: 'FeatureCollection', features: [] };

function answering(status: number, body: string) {
  return () => Promise.resolve(new Response(body, { status }));
}

test('a map file is handed over as it is', async () => {
  expect(await fetchCollection(FILE, answering(200, JSON.stringify(EMPTY)))).toEqual(EMPTY);
});

test('no network is an answer, not an exception', async () => {
  const result = await fetchCollection(FILE, () =>
    Promise.reject(new TypeError('Failed to fetch')),
  );
  expect(result).toEqual({ kind: 'missing', file: FILE });
});

test('a body that breaks off on the way counts as the network', async () => {
  const text = (): Promise<string> => Promise.reject(new Error('aborted'));
  const broken = () => Promise.resolve({ ok: true, text });
  expect(await fetchCollection(FILE, broken)).toEqual({ kind: 'missing', file: FILE });
  await expect(fetchGeometry('/geo/', 'fine', broken)).rejects.toMatchObject({
    name: 'GeometryError',
    failure: { kind: 'missing', file: FILE },
  });
});

test('a missing file is told as that, and a page in its place as one that cannot be used', async () => {
  expect(await fetchCollection(FILE, answering(404, ''))).toMatchObject({ kind: 'missing' });
  for (const body of ['<!doctype html>', '{"type":"Topology"}', 'null']) {
    expect(await fetchCollection(FILE, answering(200, body))).toEqual({
      kind: 'unusable',
      file: FILE,
    });
  }
});
