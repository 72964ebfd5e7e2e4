import type { Family, FocusAreaTheme, Theme, ThemeLevel } from '../../domain/model/dataset';
import {
  changedThemes,
  changedTaxonomy,
  newId,
  type Taxonomy,
  type TaxonomyStep,
} from '../../domain/interpretation/taxonomy';
import { rangeOf, quoteAt } from '../../domain/interpretation/quote';
import { isOfThemes, type History } from './history';
import type { CellPlace, FocusAreaReport, ReadingReport } from './report';

/** Returns what tells a focus area from others. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return [sheet, row, column].join(' ');
}

/** Returns themes and readings after all steps: a report of the last ones comes later than the next key. */
export function readingNow(reading: ReadingReport, { steps }: History): ReadingReport {
  return steps.filter(isOfThemes).reduce((now, step) => {
    const changed = ({ cell, themes }: FocusAreaReport) => {
      if (step.kind !== 'themes') return changedThemes(themes, step);
      return cellKey(step) === cellKey(cell) ? step.themes : themes;
    };
    const { families, themes: left } = step.kind === 'themes' ? now : changedTaxonomy(now, step);
    return {
      language: now.language,
      families,
      themes: left,
      focusAreas: now.focusAreas.map((each) => ({ ...each, themes: changed(each) })),
    };
  }, reading);
}

/**
 * Returns the themes after the button of a level has been pressed: the level is set, with these words as the quote where
 * the theme has none, or the theme is removed where it has both the level and a quote already. Null where neither
 * the theme nor `quote` has words.
 */
export function pressed(
  themes: readonly FocusAreaTheme[],
  id: string,
  level: ThemeLevel,
  quote: string,
): readonly FocusAreaTheme[] | null {
  const earlier = themes.find((each) => each.id === id);
  if (earlier?.level === level && earlier.evidence !== '') return without(themes, id);
  const evidence = earlier?.evidence || quote;
  if (!evidence) return null;
  const theme = { id, level, evidence };
  return earlier ? themes.map((each) => (each === earlier ? theme : each)) : [...themes, theme];
}

/** Returns the themes but for one. */
export function without(themes: readonly FocusAreaTheme[], id: string): readonly FocusAreaTheme[] {
  return themes.filter((each) => each.id !== id);
}

/** Returns the words of a text that suggest a theme, whole and as a quote has them; "" where nothing suggests it. */
export function suggestedQuote(
  id: string,
  { texts, suggestions }: Pick<FocusAreaReport, 'texts' | 'suggestions'>,
): string {
  const found = suggestions.find(({ theme }) => theme === id);
  const [words] = found ? [...found.names, ...found.shared] : [];
  return words === undefined ? '' : quoteAt(texts, ...rangeOf(texts, words));
}

/**
 * Returns the words that a theme gets as its quote: those marked, or those that suggest it where none are marked or a theme
 * has the marked ones already. Where nothing suggests it either, two themes share the marked words.
 */
export function quoteFor(
  id: string,
  focusArea: Pick<FocusAreaReport, 'texts' | 'themes' | 'suggestions'>,
  marked: string,
): string {
  const suggested = suggestedQuote(id, focusArea);
  const isTaken = focusArea.themes.some(({ evidence }) => evidence === marked);
  return isTaken ? suggested || marked : marked || suggested;
}

/**
 * Returns the step that makes a theme or family of what is written in a form, or changes one. Where there is no English, it
 * is the Swedish.
 */
export function writtenEntry(
  of: keyof Taxonomy,
  earlier: Family | Theme | null,
  taxonomy: Taxonomy,
  valueOf: (field: string) => string,
): TaxonomyStep {
  const bilingual = (name: string) => {
    const sv = valueOf(`${name}sv`);
    return { sv, en: valueOf(`${name}en`) || sv };
  };
  const label = bilingual('label');
  const taken = taxonomy[of].map((each) => each.id);
  const id = earlier?.id ?? newId(label.sv, taken);
  if (of === 'families') return { kind: 'family', family: { id, label } };
  const definition = bilingual('definition');
  // What sentences call it is of its former name.
  const isSame = label.sv === earlier?.label.sv && label.en === earlier.label.en;
  const theme = { ...(isSame ? earlier : {}), id, label, definition, family: valueOf('family') };
  return { kind: 'theme', theme };
}
