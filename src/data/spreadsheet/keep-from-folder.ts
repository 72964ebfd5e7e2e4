import { isMap } from 'yaml';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import { parseYaml } from '../folder/parse-yaml';
import type { ThemeStep } from './focus-area-themes';
import type { Reader } from './reader';

export const PAGE = 'source.txt';
const WORDS = 'search.yaml';

/**
 * Returns the files of the folder but for the texts of regions and the page, with search words only for the themes that there
 * are. What else is in the folder stays: no spreadsheet holds it.
 */
export function filesFromFolder(
  { folder, files, tell }: Reader,
  taxonomy: Taxonomy,
  steps: readonly ThemeStep[],
): ReadonlyMap<string, Uint8Array> {
  const isKept = (file: string) =>
    file.startsWith(`${folder}/`) && !file.startsWith(`${folder}/regions/`) && !file.endsWith(PAGE);
  const kept = new Map([...files].filter(([file]) => isKept(file)));
  const search = kept.get(`${folder}/${WORDS}`);
  if (search) {
    const before = new TextDecoder().decode(search);
    const { text, omitted } = wordsForThemes(before, taxonomy, steps);
    if (text !== before) kept.set(`${folder}/${WORDS}`, new TextEncoder().encode(text));
    tell(WORDS_LEFT_OUT, omitted, omitted.length);
  }
  return kept;
}

const WORDS_LEFT_OUT = 'Search words are left out, since these themes are not there: {}.';

/**
 * Returns `search.yaml`, comments and all, with words only for the themes that there are, and the ids of the others that
 * had some. The words for a theme that has been merged go with it.
 */
export function wordsForThemes(
  text: string,
  { themes }: Taxonomy,
  steps: readonly ThemeStep[],
): { readonly text: string; readonly omitted: readonly string[] } {
  const { document } = parseYaml(text);
  const words = document.get('themes');
  const known = new Set(themes.map(({ id }) => id));
  if (!isMap(words)) return { text, omitted: [] };
  const before = String(document);
  for (const step of steps) {
    if (step.kind !== 'remove' || step.into === null) continue;
    for (const id of step.of === 'themes' ? step.ids : []) {
      const all = [words.get(step.into), words.get(id)].filter((each) => typeof each === 'string');
      if (words.delete(id)) words.set(step.into, all.join(', '));
    }
  }
  const omitted = words.items.map(({ key }) => String(key)).filter((id) => !known.has(id));
  for (const id of omitted) words.delete(id);
  const isSame = before === String(document);
  return { text: isSame ? text : document.toString({ lineWidth: 120 }), omitted };
}
