import { isMap, parseDocument } from 'yaml';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import type { ThemeStep } from './write-themes';

/**
 * Returns `search.yaml`, comments and all, with words only for the themes that there are, and the ids of the others that
 * had some. The words for a theme that has been merged go with it.
 */
export function wordsForThemes(
  text: string,
  { themes }: Taxonomy,
  steps: readonly ThemeStep[],
): { readonly text: string; readonly omitted: readonly string[] } {
  const document = parseDocument(text, { schema: 'failsafe' });
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
