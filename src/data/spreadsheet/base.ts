import { createAreaSystem, type AreaSystem, type RegionCode } from '../../domain/model/region';
import type { PlaceFacts } from '../../domain/search/facts';
import { NO_AREAS, readAreas } from '../folder/read-areas';
import { readFile } from '../folder/read-bytes';
import {
  areaIdsIn,
  AREAS_FOLDER,
  readPlacesOnce,
  readProgrammeFolder,
  type SourceFiles,
} from '../folder/read-programme-folder';
import { readRegion, regionFileName } from '../folder/read-region';
import type { ProgrammeSource } from '../folder/source-model';
import type { Book } from './book';
import { PATH_SEPARATOR } from '../../domain/export/export';

/** What an import builds on: the areas, and the edition that is in the folder, if there is one. */
export interface Base {
  readonly folder: string;
  /** The files of the project: the folder, the areas, the borders. */
  readonly files: SourceFiles;
  /** What the folder says; its parts are null where there is no folder. */
  readonly source: ProgrammeSource;
  readonly areas: AreaSystem;
  readonly places: PlaceFacts | null;
}

/** The id that a book gives its programme, or undefined. */
export function programmeIdIn(book: Book): string | undefined {
  return valueIn(book, 'id');
}

/** What the sheet of the programme says under a key. */
function valueIn({ sheets }: Book, key: string): string | undefined {
  const path = ['programme', key].join(PATH_SEPARATOR);
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return rows.find(([first]) => first?.trim() === path)?.[1]?.trim();
}

/** Reads what an import into a folder builds on. The areas are those that the book names, or else the folder. */
export function readBase(book: Book, files: SourceFiles, folder: string): Base {
  const { source } = readProgrammeFolder(files, folder);
  const named = valueIn(book, 'areas');
  const known = areaIdsIn(files);
  const id = [named, source.programme?.areaSystem].find((each) => each && known.includes(each));
  const areaFolder = `${AREAS_FOLDER}/${id ?? known[0] ?? ''}`;
  const areas = createAreaSystem(readAreas(files, areaFolder).value ?? NO_AREAS);
  const places = readFile(files, `${areaFolder}/places.yaml`, readPlacesOnce).value;
  return { folder, files, source, areas, places: places?.value ?? null };
}

/** Returns the name that a region has in the folder, or else in another programme about the same area. */
export function earlierName(code: RegionCode, { source, files, areas }: Base): string | undefined {
  const own = source.regions.find((region) => region.code === code);
  if (own) return own.name;
  const end = `/regions/${regionFileName(areas, code)}`;
  const [path, bytes] = [...files].find(([file]) => file.endsWith(end)) ?? [];
  if (path === undefined) return undefined;
  return readRegion(path, new TextDecoder().decode(bytes), areas).value?.name;
}
