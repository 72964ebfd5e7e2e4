import { describe, expect, it } from 'vitest';
import { loadFailureEn as writtenLoadFailureEn } from './failures';
import { ofRegions } from '../../testing/messages';

const loadFailureEn = ofRegions('en', writtenLoadFailureEn);

const file = 'a.json';

describe('what could not be loaded', () => {
  it.each([
    [
      'The file a.json could not be fetched. Links',
      () => loadFailureEn({ kind: 'dataset', cause: { kind: 'missing', file } }),
    ],
    [
      'zoomed right now. The file a.json could not be fetched. Everything else works:',
      () => loadFailureEn({ kind: 'geometry', cause: { kind: 'missing', file } }),
    ],
    [
      'be coarse. The file a.json has content that cannot be used. Everything else works.',
      () => loadFailureEn({ kind: 'coarse', cause: { kind: 'unusable', file } }),
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
