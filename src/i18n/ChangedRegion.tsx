import type { FocusAreaChange, RegionChange, Words } from '../domain/changes/changes';
import type { Bilingual } from '../domain/model/bilingual';
import type { Lang } from '../domain/model/dataset';
import { swedishTag } from './language';
import { CHANGES } from './programmes';

/** The labels of themes by their ids. */
export type ThemeLabels = Readonly<Record<string, Bilingual>>;

interface ChangedRegionProps {
  readonly region: RegionChange;
  readonly themes: ThemeLabels;
  readonly lang: Lang;
}

/** What has changed in one region: focus area by focus area, word by word. */
export function ChangedRegion({ region, themes, lang }: ChangedRegionProps) {
  const said = CHANGES[lang];
  const { name, only, focusAreas, notes, contactsNew, contactsGone } = region;
  return (
    <>
      <h3>
        {name}
        {onlyNote(only, lang)}
      </h3>
      {focusAreas.map((focusArea) => (
        <ChangedFocusArea key={focusArea.title} {...{ focusArea, themes, lang }} />
      ))}
      <Reworded heading={said.notes} words={notes} lang={lang} />
      <Listed heading={said.contactsNew} items={contactsNew} lang={lang} />
      <Listed heading={said.contactsGone} items={contactsGone} lang={lang} />
    </>
  );
}

function ChangedFocusArea({
  focusArea,
  themes,
  lang,
}: Omit<ChangedRegionProps, 'region'> & { readonly focusArea: FocusAreaChange }) {
  const said = CHANGES[lang];
  const named = (changed: readonly string[]) =>
    changed.map((theme) => {
      const [id = '', level] = theme.split(' ');
      const label = themes[id]?.[lang] ?? id;
      return `${label} (${said.level[level === 'main' ? 'main' : 'touches']})`;
    });
  return (
    <>
      <h4>
        <span lang={swedishTag(lang)}>{focusArea.title}</span>
        {onlyNote(focusArea.only, lang)}
      </h4>
      <Reworded heading={said.reworded} words={focusArea.words} lang={lang} />
      <Listed heading={said.themesNew} items={named(focusArea.themesNew)} />
      <Listed heading={said.themesGone} items={named(focusArea.themesGone)} />
    </>
  );
}

function onlyNote(only: FocusAreaChange['only'], lang: Lang): string {
  if (only === null) return '';
  return ` – ${only === 'after' ? CHANGES[lang].onlyAfter : CHANGES[lang].onlyBefore}`;
}

/** A list after its heading. `lang` is given where the items are Swedish in every language. */
export function Listed({
  heading,
  items,
  lang = 'sv',
}: {
  readonly heading: string;
  readonly items: readonly string[];
  readonly lang?: Lang;
}) {
  if (items.length === 0) return null;
  return (
    <p>
      {heading}: <span lang={swedishTag(lang)}>{items.join('; ')}</span>
    </p>
  );
}

/** Texts with what is gone and what is new marked in them. */
function Reworded({
  heading,
  words,
  lang,
}: {
  readonly heading: string;
  readonly words: readonly Words[] | null;
  readonly lang: Lang;
}) {
  if (words === null) return null;
  return (
    <p>
      {heading}:{' '}
      <span className="changed-words" lang={swedishTag(lang)}>
        {words.map(({ kind, text }, place) => {
          // The same words may stand in several places.
          const key = `${String(place)} ${text}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
        })}
      </span>
    </p>
  );
}
