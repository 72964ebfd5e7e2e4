import { describe, expect, it } from 'vitest';
import { loadFailureEn as writtenLoadFailureEn } from './failures';
import { ofRegions } from '../../testing/messages';

const loadFailureEn = ofRegions('en', writtenLoadFailureEn);

const mismatch = { place: 'regions', found: 'a', expected: 'b' };
const file = 'a.json';

describe('what could not be loaded', () => {
  it.each([
    [
      'The file a.json could not be fetched. Links',
      () => loadFailureEn({ kind: 'dataset', cause: { kind: 'network', file } }),
    ],
    [
      'zoomed right now. The file a.json could not be fetched: the server answered 404. Everything else works:',
      () => loadFailureEn({ kind: 'geometry', cause: { kind: 'status', file, status: 404 } }),
    ],
    [
      'be coarse. The file a.json is not valid JSON. Everything else works.',
      () => loadFailureEn({ kind: 'coarse', cause: { kind: 'not-json', file } }),
    ],
    [
      'a.json is not valid GeoJSON.',
      () => loadFailureEn({ kind: 'coarse', cause: { kind: 'not-geojson', file } }),
    ],
    [
      'a.json has no known regions in it.',
      () => loadFailureEn({ kind: 'coarse', cause: { kind: 'no-regions', file } }),
    ],
    [
      'could not be fetched. You may be offline, or there is a new version of the atlas: reload the page. Every',
      () => loadFailureEn({ kind: 'code' }),
    ],
    [
      'This browser cannot show a map that zooms. Everything else works: click',
      () => loadFailureEn({ kind: 'webgl' }),
    ],
    ['save data, so the map does not zoom. Every', () => loadFailureEn({ kind: 'saves-data' })],
    ['The map that zooms does not work right now. Every', () => loadFailureEn({ kind: 'map' })],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('what is wrong in a file', () => {
  it.each([
    [
      'has a fault at “regions”: it says a, but b was expected.',
      () => loadFailureEn({ kind: 'coarse', cause: { kind: 'shape', file, issues: [mismatch] } }),
    ],
    [
      'b was expected (and one more fault).',
      () =>
        loadFailureEn({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [mismatch, mismatch] },
        }),
    ],
    [
      'b was expected (and two more faults).',
      () =>
        loadFailureEn({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [mismatch, mismatch, mismatch] },
        }),
    ],
    [
      'a.json has a fault: it says a, but',
      () =>
        loadFailureEn({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [{ ...mismatch, place: null }] },
        }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});
