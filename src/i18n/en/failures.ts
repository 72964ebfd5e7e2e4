import type { FileFailure, LoadFailure } from '../../domain/model/load-failure';
import { byKind } from '../by-kind';
import { grammarEn } from './grammar';

const { counted } = grammarEn;

const fileFailure = byKind<FileFailure>({
  network: 'could not be fetched.',
  status: ({ status }) => `could not be fetched: the server answered ${status}.`,
  'not-json': 'is not valid JSON.',
  'not-geojson': 'is not valid GeoJSON.',
  'no-regions': 'has no known ⟨regions⟩ in it.',
  shape: ({ issues: [first, ...others] }) => {
    // The whole file has no place.
    const at = first?.place ? ` at “${first.place}”` : '';
    const count = others.length;
    const more = count > 0 ? ` (and ${counted(count, ['more fault', 'more faults'])})` : '';
    return `has a fault${at}: it says ${first?.found}, but ${first?.expected} was expected${more}.`;
  },
});
const fileOf = (cause: FileFailure) => `The file ${cause.file} ${fileFailure(cause)}`;
const still = 'Everything else works: click the map or choose ⟨a region⟩ in the list.';

/** Says in English what could not be loaded, and what still works. */
export const loadFailureEn = byKind<LoadFailure>({
  dataset: ({ cause }) =>
    `The page can be read, but not recoloured or compared right now. ${fileOf(cause)} Links work as usual.`,
  geometry: ({ cause }) => `The map cannot be zoomed right now. ${fileOf(cause)} ${still}`,
  coarse: ({ cause }) =>
    `The map can be zoomed, but its borders will be coarse. ${fileOf(cause)} Everything else works.`,
  code: `The map that zooms could not be fetched. You may be offline, or there is a new version of the atlas: reload the page. ${still}`,
  webgl: `This browser cannot show a map that zooms. ${still}`,
  'saves-data': `Your browser is set to save data, so the map does not zoom. ${still}`,
  map: `The map that zooms does not work right now. ${still}`,
});
