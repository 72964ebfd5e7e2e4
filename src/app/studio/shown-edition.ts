import { ownShapes } from '../../data/areas/own-shapes';
import { AREAS_FOLDER } from '../../data/folder/read-programme-folder';
import type { ShownEdition } from '../../features/studio/engine';
import { programmePath } from '../../store/data-paths';
import { shapesFolder } from '../../store/paths';
import type { EditionFiles } from '../data-files';

/** Returns an edition as the atlas reads it: what the search knows, and the shapes of areas that are not published. */
export function shownEdition({ dataset, search, files }: EditionFiles): ShownEdition {
  const { programme, areaSystem } = dataset;
  const folder = shapesFolder(areaSystem.id);
  const own = ownShapes(files, `${AREAS_FOLDER}/${areaSystem.id}`);
  return {
    dataset,
    files: new Map([
      [programmePath.search(programme.id), JSON.stringify(search)],
      ...[...(own?.files ?? [])].map(([name, text]) => [folder + name, text] as const),
    ]),
    shapes: own && folder,
  };
}
