import { describe, expect, it } from 'vitest';
import { loadFailureSv as writtenLoadFailureSv } from './failures';
import { ofRegions } from '../../testing/messages';

const loadFailureSv = ofRegions('sv', writtenLoadFailureSv);

const file = 'a.json';

describe('what could not be loaded', () => {
  it.each([
    [
      'Filen a.json gick inte att hämta. Länkarna',
      () => loadFailureSv({ kind: 'dataset', cause: { kind: 'missing', file } }),
    ],
    [
      'zoomas just nu. Filen a.json gick inte att hämta. Allt annat fungerar:',
      () => loadFailureSv({ kind: 'geometry', cause: { kind: 'missing', file } }),
    ],
    [
      'blir grova. Filen a.json har ett innehåll som inte går att använda. Allt annat fungerar.',
      () => loadFailureSv({ kind: 'coarse', cause: { kind: 'unusable', file } }),
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
