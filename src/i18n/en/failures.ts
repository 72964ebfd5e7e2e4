import type { FileFailure, LoadFailure } from '../../domain/model/load-failure';
import { byKind } from '../by-kind';

const fileOf = ({ kind, file }: FileFailure) =>
  `The file ${file} ${kind === 'missing' ? 'could not be fetched' : 'has content that cannot be used'}.`;
const still = 'Everything else works: click the map or choose ⟨a region⟩ in the list.';

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
