import { dataFiles } from '../../src/app/data-files';
import { parseDataset } from '../../src/data/dataset/parse';
import {
  AREAS_FOLDER,
  isProgrammeFile,
  type SourceFiles,
} from '../../src/data/folder/read-programme-folder';
import { isSound, type Issue } from '../../src/data/issues/issue';
import { publishProgramme } from '../../src/data/publish';
import { programmePath } from '../../src/store/data-paths';
import { programmeFolder, shapesFolder } from '../../src/store/paths';
import { readMapFile } from '../shared/page-sources';
import { catalogue, folderOfProgramme, readFolder } from '../shared/project-files';
import { ownShapes } from '../../src/data/areas/own-shapes';

interface PublishSettings {
  readonly contacts: boolean;
  /** Where the atlas is served, if it is known. */
  readonly address: string | null;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Files by their path below the site's base; null if any issue is an error: nothing of a bad site is published. */
interface SitePublication {
  readonly files: Files | null;
  readonly issues: readonly Issue[];
}

/** Checks every programme of the catalogue in the data/ below `root`, and makes the files that a host has of them. */
export async function publishSite(
  root: string,
  settings: PublishSettings,
): Promise<SitePublication> {
  const { value: ids, issues: listed } = catalogue(root);
  const published = await Promise.all(
    (ids ?? []).map((id, index) => publishOne(root, id, programmeFolder(id, index), settings)),
  );
  const issues = [...listed, ...published.flatMap((each) => each.issues)];
  if (ids === null || !isSound(issues)) return { files: null, issues };
  const all = new Map(published.flatMap(({ files }) => [...(files ?? [])]));
  return { files: new Map([...all, ...formerAddresses(ids, all)]), issues };
}

/** The datasets that another programme is now before, at the addresses that they had as the first of the site. */
function formerAddresses(ids: readonly string[], files: Files) {
  return ids
    .slice(1)
    .flatMap((id) =>
      [programmePath.dataset(id), programmePath.digest(id)].map(
        (path) => [path, files.get(programmeFolder(id, 1) + path) ?? ''] as const,
      ),
    );
}

async function publishOne(
  root: string,
  id: string,
  path: string,
  { contacts, address }: PublishSettings,
): Promise<SitePublication> {
  const folder = folderOfProgramme(id);
  const source: SourceFiles = readFolder(folder, root) ?? new Map();
  const { dataset, search, issues } = publishProgramme(source, folder, { contacts });
  if (dataset === null) return { files: null, issues };
  // Nothing is published that the browser would refuse.
  const parsed = parseDataset(dataset, `${id}.json`);
  if (parsed.value === null) return { files: null, issues: [...issues, ...parsed.issues] };
  const areas = `${AREAS_FOLDER}/${dataset.areaSystem.id}`;
  const own = ownShapes(source, areas);
  const withPeople = /\/(?:contacts\.yaml|source\.txt)$/;
  const isOfEdition = (name: string) =>
    (contacts || !withPeople.test(name)) &&
    (!name.startsWith(`${folder}/`) || isProgrammeFile(name, folder)) &&
    (!name.startsWith(`${AREAS_FOLDER}/`) || name.startsWith(`${areas}/`)) &&
    !name.startsWith(`${areas}/shapes/`);
  const made = await dataFiles(
    {
      dataset: parsed.value,
      search,
      files: new Map([...source].filter(([name]) => isOfEdition(name))),
    },
    { site: address, folder: path },
    own?.regions ?? (await readMapFile('public/geo/regions.geojson')),
  );
  const shapes = [...(own?.files ?? [])].map(
    ([name, text]) => [shapesFolder(dataset.areaSystem.id) + name, text] as const,
  );
  return { files: new Map([...[...made].map(under(path)), ...shapes]), issues };
}

const under =
  (folder: string) =>
  ([path, content]: readonly [string, string | Uint8Array]) =>
    [folder + path, content] as const;
