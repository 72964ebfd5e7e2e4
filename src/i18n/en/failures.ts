import { grammarEn } from './grammar';
import type { FileFailure, LoadFailure } from '../../domain/model/load-failure';

const { counted } = grammarEn;

function fileFailure(failure: FileFailure): string {
  switch (failure.kind) {
    case 'network':
      return 'could not be fetched.';
    case 'status':
      return `could not be fetched: the server answered ${failure.status}.`;
    case 'not-json':
      return 'is not valid JSON.';
    case 'not-geojson':
      return 'is not valid GeoJSON.';
    case 'no-regions':
      return 'has no known regions in it.';
    case 'shape': {
      const [first] = failure.issues;
      // The whole file has no place.
      const at = first?.place ? ` at “${first.place}”` : '';
      const others = failure.issues.length - 1;
      const more = others > 0 ? ` (and ${counted(others, ['more fault', 'more faults'])})` : '';
      return `has a fault${at}: it says ${first?.found}, but ${first?.expected} was expected${more}.`;
    }
  }
}

/** Says in English what could not be loaded, and what still works. */
export function loadFailureEn(failure: LoadFailure): string {
  const still = 'Everything else works: click the map or choose a region in the list.';
  switch (failure.kind) {
    case 'dataset':
      return `The page can be read, but not recoloured or compared right now. The file ${failure.cause.file} ${fileFailure(failure.cause)} Links work as usual.`;
    case 'geometry':
      return `The map cannot be zoomed right now. The file ${failure.cause.file} ${fileFailure(failure.cause)} ${still}`;
    case 'coarse':
      return `The map can be zoomed, but its borders will be coarse. The file ${failure.cause.file} ${fileFailure(failure.cause)} Everything else works.`;
    case 'code':
      return `The map that zooms could not be fetched. There may be a new version of the atlas: reload the page. ${still}`;
    case 'webgl':
      return `This browser cannot show a map that zooms. ${still}`;
    case 'saves-data':
      return `Your browser is set to save data, so the map does not zoom. ${still}`;
    case 'map':
      return `The map that zooms does not work right now. ${still}`;
  }
}

/** The interface in English. What is published stays in Swedish and is marked as such where it stands. */
