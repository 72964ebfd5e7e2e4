import { inFileOrder, isSound, warning, type Issue } from '../issues/issue';
import { fill } from '../issues/wording';
import {
  readProgrammeFolder,
  type FolderResult,
  type OnRegion,
  type SourceFiles,
} from '../folder/read-programme-folder';
import type { ProgrammeSource } from '../folder/source-model';
import { checkAgainstPage } from './page';
import { checkContacts } from './contacts';
import { checkNeighbours, checkProgramme } from './programme';
import { checkInterpretations } from './interpretations';
import { checkRegions, checkKnown } from './regions';

/** Reads a programme's folder and reports everything that is wrong with it, in reading order. */
export function checkProgrammeFolder(
  files: SourceFiles,
  folder: string,
  onRegion?: OnRegion,
): FolderResult {
  const { source, issues } = readProgrammeFolder(files, folder, onRegion);
  // Without the areas every code would be reported as unknown.
  if (source.areas.codes.length === 0 && (source.programme || source.regions.length > 0))
    return { source, issues: inFileOrder(issues) };
  const regions = checkRegions(source);
  const content = [
    ...checkProgramme(source),
    ...regions,
    ...checkInterpretations(source),
    ...checkContacts(source),
    ...checkNeighbours(source),
  ];
  // Every line of an unusable file would also differ from the page: reporting the file is enough.
  const isUsable = isSound([...issues, ...regions]);
  const others = isUsable ? [...checkAgainstPage(source), ...checkSearch(source)] : [];
  return { source, issues: inFileOrder([...issues, ...content, ...others]) };
}

/** Reports what the page as published adds to the issues of a source without it. */
export function checkWithPage(source: ProgrammeSource): readonly Issue[] {
  return [...checkAgainstPage(source), ...checkContacts(source)];
}

/** Reports words for themes that there are not, and places in areas that there are not. */
function checkSearch({ words, places, themes, areas }: ProgrammeSource): readonly Issue[] {
  const ofThemes = words
    ? Object.keys(words.value.themes)
        .filter((id) => themes?.ids.includes(id) === false)
        .map((id) => {
          const found = fill('words for the theme "{}"', id);
          return warning(words.spotOf('themes', id), found, 'one of the themes');
        })
    : [];
  if (places === null) return ofThemes;
  const { value, spotOf } = places;
  const stray = (path: readonly string[], codes: readonly string[]) =>
    checkKnown(areas, spotOf(...path), codes);
  const tables = (['former', 'provinces', 'parts'] as const).flatMap((table) =>
    Object.entries(value[table]).flatMap(([name, codes]) => stray([table, name], codes)),
  );
  const own = Object.keys(value.areas).flatMap((code) => stray(['areas', code], [code]));
  return [...ofThemes, ...own, ...tables];
}
