import type { ProgrammeSource } from '../folder/source-model';
import { warning, type Issue } from '../issues/issue';
import { checkKnown } from './regions';

/** Reports words for themes that there are not, and places in areas that there are not. */
export function checkSearch({ search, themes, areas }: ProgrammeSource): readonly Issue[] {
  const { words, places } = search;
  const strayThemes = Object.keys(words?.value.themes ?? {}).filter(
    (id) => themes?.ids.includes(id) === false,
  );
  const ofThemes = strayThemes.map((id) => {
    const spot = { file: words?.file ?? '', line: words?.lineOf(['themes', id]) ?? null };
    return warning(spot, `words for the theme "${id}"`, 'one of the themes');
  });
  if (places === null) return ofThemes;
  const { file, value, lineOf } = places;
  const stray = (path: readonly string[], codes: readonly string[]) =>
    checkKnown(areas, { file, line: lineOf(path) }, codes);
  const tables = (['former', 'provinces', 'parts'] as const).flatMap((table) =>
    Object.entries(value[table]).flatMap(([name, codes]) => stray([table, name], codes)),
  );
  const own = Object.keys(value.areas).flatMap((code) => stray(['areas', code], [code]));
  return [...ofThemes, ...own, ...tables];
}
