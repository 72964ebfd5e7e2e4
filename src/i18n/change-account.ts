import { hasListedChange } from '../domain/changes/change-kinds';
import type { Changes, DiffPart } from '../domain/changes/changes';
import type { Lang } from '../domain/model/dataset';
import { translationOf } from '../domain/model/translation';
import { langOn } from './language';
import { CHANGES } from './programmes';

/** A line of the account: names, or the words of a text that is reworded, after a heading. */
export interface ChangeLine {
  readonly heading: string;
  readonly names?: readonly string[];
  readonly words?: readonly DiffPart[] | null;
  /** That of published texts, where it is another than the account's. */
  readonly lang?: string | undefined;
}

/** Returns what is told of changes in a language: of the programme's themes, then region by region and focus area by focus area. */
export function changeAccount(changes: Changes, lang: Lang) {
  const messages = CHANGES[lang];
  const langOf = (only: 'before' | 'after' | null) =>
    langOn(lang, changes.languages[only ?? 'after']);
  /** What follows a name that only one of the two editions has. */
  const noteOf = (only: 'before' | 'after' | null) =>
    only === null ? '' : ` – ${only === 'after' ? messages.onlyAfter : messages.onlyBefore}`;
  /** What follows a title that means other words in this language. */
  const meaningOf = (title: string) => {
    const meaning = translationOf(changes, title, lang);
    return meaning === null ? '' : ` (${meaning})`;
  };
  const withLevel = (theme: string) => {
    const [id = '', level] = theme.split(' ');
    return `${changes.themes[id]?.[lang] ?? id} (${messages.level[level === 'main' ? 'main' : 'touches']})`;
  };
  return {
    lines: withContent(
      { heading: messages.themesNew, names: changes.themesNew.map((label) => label[lang]) },
      { heading: messages.themesGone, names: changes.themesGone.map((label) => label[lang]) },
      {
        heading: messages.themesRenamed,
        names: changes.themesRenamed
          .filter(({ was, is }) => was[lang] !== is[lang])
          .map(({ was, is }) => messages.renamed(was[lang], is[lang])),
      },
      { heading: messages.themesMoved, names: changes.themesMoved.map((label) => label[lang]) },
    ),
    regions: changes.regions.map((region) => ({
      code: region.code,
      name: region.name,
      note: noteOf(region.only),
      focusAreas: region.focusAreas.map(({ title, only, words, themesNew, themesGone }) => ({
        title,
        lang: langOf(only),
        meaning: meaningOf(title),
        note: noteOf(only),
        lines: withContent(
          { heading: messages.reworded, words, lang: langOf(only) },
          { heading: messages.themesNew, names: themesNew.map(withLevel) },
          { heading: messages.themesGone, names: themesGone.map(withLevel) },
        ),
      })),
      lines: withContent(
        { heading: messages.notes, words: region.notes, lang: langOf('after') },
        { heading: messages.contactsNew, names: region.contactsNew, lang: langOf('after') },
        { heading: messages.contactsGone, names: region.contactsGone, lang: langOf('before') },
      ),
      /** What is said where nothing else that is listed has changed. */
      other: hasListedChange(region) ? null : messages.other,
    })),
  };
}

/** The lines that have something after their heading. */
function withContent(...lines: readonly ChangeLine[]): readonly ChangeLine[] {
  return lines.filter(({ names, words }) => Boolean(words) || (names && names.length > 0));
}
