import { describe, expect, it } from 'vitest';
import { loadFailureSv as writtenLoadFailureSv } from './failures';
import { ofRegions } from '../../testing/messages';

const loadFailureSv = ofRegions('sv', writtenLoadFailureSv);

const mismatch = { place: 'regions', found: 'a', expected: 'b' };
const file = 'a.json';

describe('what could not be loaded', () => {
  it.each([
    [
      'Filen a.json gick inte att hämta. Länkarna',
      () => loadFailureSv({ kind: 'dataset', cause: { kind: 'network', file } }),
    ],
    [
      'zoomas just nu. Filen a.json gick inte att hämta: servern svarade 404. Allt annat fungerar:',
      () => loadFailureSv({ kind: 'geometry', cause: { kind: 'status', file, status: 404 } }),
    ],
    [
      'blir grova. Filen a.json är inte giltig JSON. Allt annat fungerar.',
      () => loadFailureSv({ kind: 'coarse', cause: { kind: 'not-json', file } }),
    ],
    [
      'a.json är inte giltig GeoJSON.',
      () => loadFailureSv({ kind: 'coarse', cause: { kind: 'not-geojson', file } }),
    ],
    [
      'a.json innehåller inga kända regioner.',
      () => loadFailureSv({ kind: 'coarse', cause: { kind: 'no-regions', file } }),
    ],
    [
      'inte att hämta. Nätet kan vara borta, eller så finns en ny version av atlasen: ladda om sidan. Allt',
      () => loadFailureSv({ kind: 'code' }),
    ],
    [
      'Den här webbläsaren kan inte visa en zoombar karta. Allt annat fungerar: klicka',
      () => loadFailureSv({ kind: 'webgl' }),
    ],
    ['spara data, så kartan går inte att zooma. Allt', () => loadFailureSv({ kind: 'saves-data' })],
    ['Den zoombara kartan fungerar inte just nu. Allt', () => loadFailureSv({ kind: 'map' })],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('what is wrong in a file', () => {
  it.each([
    [
      'har ett fel vid ”regions”: där står a, men väntat var b.',
      () => loadFailureSv({ kind: 'coarse', cause: { kind: 'shape', file, issues: [mismatch] } }),
    ],
    [
      'väntat var b (och 1 fel till).',
      () =>
        loadFailureSv({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [mismatch, mismatch] },
        }),
    ],
    [
      'väntat var b (och 2 fel till).',
      () =>
        loadFailureSv({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [mismatch, mismatch, mismatch] },
        }),
    ],
    [
      'a.json har ett fel: där står a, men',
      () =>
        loadFailureSv({
          kind: 'coarse',
          cause: { kind: 'shape', file, issues: [{ ...mismatch, place: '' }] },
        }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});
