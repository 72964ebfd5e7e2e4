import type { FocusAreaTheme, ThemeLevel } from '../../domain/model/dataset';
import type { History } from './history';
import type { CellPlace, FocusAreaReport, Step } from './report';

/** Returns what tells a focus area from others. */
export function keyOf({ sheet, row, column }: CellPlace): string {
  return [sheet, row, column].join(' ');
}

/** Returns focus areas with the themes set last: a report of them comes later than the next key. */
export function asSetNow<T extends FocusAreaReport>(
  focusAreas: readonly T[],
  { steps }: History,
): readonly T[] {
  const set = new Map<string, readonly FocusAreaTheme[]>();
  for (const step of steps) if (step.kind === 'themes') set.set(keyOf(step), step.themes);
  return focusAreas.map((each) => ({ ...each, themes: set.get(keyOf(each.cell)) ?? each.themes }));
}

/**
 * Returns the themes after the button of a level has been pressed: the level is set, with these words as the quote where
 * the theme has none, or the theme is taken away where it has the level already. Null where neither
 * the theme nor `quote` has words.
 */
export function pressed(
  themes: readonly FocusAreaTheme[],
  id: string,
  level: ThemeLevel,
  quote: string,
): readonly FocusAreaTheme[] | null {
  const earlier = themes.find((each) => each.id === id);
  if (earlier?.level === level) return themes.filter((each) => each !== earlier);
  const evidence = earlier?.evidence || quote;
  if (!evidence) return null;
  const theme = { id, level, evidence };
  return earlier ? themes.map((each) => (each === earlier ? theme : each)) : [...themes, theme];
}

/** Returns the themes with another quote for one of them. */
export function requoted(
  themes: readonly FocusAreaTheme[],
  id: string,
  evidence: string,
): readonly FocusAreaTheme[] {
  return themes.map((each) => (each.id === id ? { ...each, evidence } : each));
}

/** Returns the step that sets themes on a focus area. */
export function themesStep(cell: CellPlace, themes: readonly FocusAreaTheme[]): Step {
  return { kind: 'themes', ...cell, themes };
}
