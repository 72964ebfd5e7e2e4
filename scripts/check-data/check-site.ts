import { checkProgrammeFolder } from '../../src/data/checks/check';
import { error, type Issue } from '../../src/data/issues/issue';
import { nounsOf } from '../../src/i18n/area-words';
import { grammarEn } from '../../src/i18n/en/grammar';
import { catalogue, DATA_ROOT, programmeFolders, readFolder } from '../shared/project-files';

/** What a check found: every issue, and for each programme a line that says how much it holds. */
interface Checked {
  readonly issues: readonly Issue[];
  readonly summaries: readonly string[];
}

/** Checks the catalogue and the folder of every programme in the data/ below `root`. */
export function checkSite(root = DATA_ROOT): Checked {
  const { issues, summaries } = checkFolders(programmeFolders(root), root);
  return { issues: [...catalogue(root).issues, ...issues], summaries };
}

/** Checks folders of programmes, which are paths from `root`. */
export function checkFolders(folders: readonly string[], root = DATA_ROOT): Checked {
  const checked = folders.map((folder) => checkFolder(folder, root));
  return {
    issues: checked.flatMap(({ issues }) => issues),
    summaries: checked.flatMap(({ summaries }) => summaries),
  };
}

function checkFolder(folder: string, root: string): Checked {
  const files = readFolder(folder, root);
  if (files === null) {
    const missing = error({ file: folder }, 'no such folder', 'a folder such as data/my-programme');
    return { issues: [missing], summaries: [] };
  }
  const { source, issues } = checkProgrammeFolder(files, folder);
  const { regions, contacts } = source;
  const focusAreas = regions.flatMap((region) => region.focusAreas);
  const people = contacts?.entries.flatMap((entry) => entry.people) ?? [];
  const { one, many } = nounsOf(source.areas.data).en;
  const { figures, focusArea } = grammarEn;
  const areas = figures(regions.length, [one, many]);
  const named = figures(people.length, ['contact', 'contacts']);
  return {
    issues,
    summaries: [`${folder}: ${areas}, ${figures(focusAreas.length, focusArea)}, ${named}.\n`],
  };
}
