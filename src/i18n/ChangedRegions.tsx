import { Fragment, type ReactNode } from 'react';
import type { Changes, FocusAreaChange, DiffPart } from '../domain/changes/changes';
import { hasListedChange, onlyNote, themeChanges, themeLabels } from '../domain/changes/messages';
import type { Lang } from '../domain/model/dataset';
import { translationOf } from '../domain/model/translation';
import { langOn } from './language';
import { CHANGES } from './programmes';

interface ChangedRegionsProps {
  readonly changes: Changes;
  readonly lang: Lang;
  /** The heading above the regions. */
  readonly children?: ReactNode;
}

/** What has changed: themes of the programme, then region by region and focus area by focus area, word by word. */
export function ChangedRegions({ changes, lang, children }: ChangedRegionsProps) {
  const messages = CHANGES[lang];
  const { before, after } = changes.languages;
  return (
    <>
      {themeChanges(changes, messages).map(([heading, items]) => listed(heading, items))}
      {children}
      {changes.regions.map((region) => (
        <Fragment key={region.code}>
          <h3>
            {region.name}
            {onlyNote(region.only, messages)}
          </h3>
          {region.focusAreas.map((focusArea) => (
            <ChangedFocusArea key={focusArea.title} {...{ focusArea, changes, lang }} />
          ))}
          {reworded(messages.notes, region.notes, langOn(lang, after))}
          {listed(messages.contactsNew, region.contactsNew, langOn(lang, after))}
          {listed(messages.contactsGone, region.contactsGone, langOn(lang, before))}
          {!hasListedChange(region) && <p>{messages.other}</p>}
        </Fragment>
      ))}
    </>
  );
}

function ChangedFocusArea({
  focusArea: { title, only, words, themesNew, themesGone },
  changes,
  lang,
}: ChangedRegionsProps & { readonly focusArea: FocusAreaChange }) {
  const messages = CHANGES[lang];
  const langOfText = langOn(lang, changes.languages[only ?? 'after']);
  const meaning = translationOf(changes, title, lang);
  const labels = (themes: readonly string[]) => themeLabels(themes, changes, messages);
  return (
    <>
      <h4>
        <span lang={langOfText}>{title}</span>
        {meaning === null ? '' : ` (${meaning})`}
        {onlyNote(only, messages)}
      </h4>
      {reworded(messages.reworded, words, langOfText)}
      {listed(messages.themesNew, labels(themesNew))}
      {listed(messages.themesGone, labels(themesGone))}
    </>
  );
}

/** A list after its heading; null for an empty one. `lang` is given where the items are published texts. */
function listed(heading: string, items: readonly string[], lang?: string) {
  if (items.length === 0) return null;
  return (
    <p key={heading}>
      {heading}: <span lang={lang}>{items.join('; ')}</span>
    </p>
  );
}

/** Texts with what is gone and what is new marked in them; null where there are none. */
function reworded(heading: string, words: readonly DiffPart[] | null, lang: string | undefined) {
  if (words === null) return null;
  return (
    <p>
      {heading}:{' '}
      <span className="changed-words" lang={lang}>
        {words.map(({ kind, text }, i) => {
          // The same words may stand in several places.
          const key = `${i} ${text}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
        })}
      </span>
    </p>
  );
}
