import type { Lang } from '../model/dataset';
import type { Changes, FocusAreaChange, RegionChange } from './changes';

export interface ChangeMessages {
  readonly lang: Lang;
  readonly title: string;
  readonly nothing: string;
  readonly programme: string;
  readonly onlyAfter: string;
  readonly onlyBefore: string;
  readonly reworded: string;
  readonly notes: string;
  readonly themesNew: string;
  readonly themesGone: string;
  readonly themesRenamed: string;
  readonly renamed: (was: string, is: string) => string;
  readonly contactsNew: string;
  readonly contactsGone: string;
  /** Said of a region in which nothing else that is listed has changed. */
  readonly other: string;
  readonly level: { readonly main: string; readonly touches: string };
}

/** What is said of the themes of the programme: headings with their lists, in one language. */
export function themeChanges(
  { themesNew, themesGone, themesRenamed }: Changes,
  messages: ChangeMessages,
): readonly (readonly [heading: string, items: readonly string[]])[] {
  const { lang } = messages;
  const labels = (list: Changes['themesNew']) => list.map((label) => label[lang]);
  return [
    [messages.themesNew, labels(themesNew)],
    [messages.themesGone, labels(themesGone)],
    [
      messages.themesRenamed,
      themesRenamed
        .filter(({ was, is }) => was[lang] !== is[lang])
        .map(({ was, is }) => messages.renamed(was[lang], is[lang])),
    ],
  ];
}

/** The labels of a focus area's themes, with their levels. */
export function themeLabels(
  themes: readonly string[],
  changes: Changes,
  { lang, level: levels }: ChangeMessages,
): readonly string[] {
  return themes.map((theme) => {
    const [id = '', level] = theme.split(' ');
    const label = changes.themes[id]?.[lang] ?? id;
    return `${label} (${levels[level === 'main' ? 'main' : 'touches']})`;
  });
}

/** True for a region with a change that is listed: its order, quotes and notes on themes may have changed without. */
export function hasListedChange(region: RegionChange): boolean {
  const { only, focusAreas, notes, contactsNew, contactsGone } = region;
  const lists = [focusAreas, contactsNew, contactsGone];
  return only !== null || notes !== null || lists.some(({ length }) => length > 0);
}

/** What follows a name that only one of the two editions has; empty for one that both have. */
export function onlyNote(only: FocusAreaChange['only'], messages: ChangeMessages): string {
  if (only === null) return '';
  return ` – ${only === 'after' ? messages.onlyAfter : messages.onlyBefore}`;
}
