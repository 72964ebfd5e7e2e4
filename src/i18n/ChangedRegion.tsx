import type { Changes, FocusAreaChange, RegionChange, Words } from '../domain/changes/changes';
import type { Lang } from '../domain/model/dataset';
import { translationOf } from '../domain/model/translation';
import { swedishTag } from './language';
import { CHANGES } from './programmes';

interface ChangedRegionProps {
  readonly region: RegionChange;
  readonly changes: Changes;
  readonly lang: Lang;
}

/** What has changed in one region: focus area by focus area, word by word. */
export function ChangedRegion({ region, changes, lang }: ChangedRegionProps) {
  const said = CHANGES[lang];
  const { name, only, focusAreas, notes, contactsNew, contactsGone } = region;
  return (
    <>
      <h3>
        {name}
        {onlyNote(only, lang)}
      </h3>
      {focusAreas.map((focusArea) => (
        <ChangedFocusArea key={focusArea.title} {...{ focusArea, changes, lang }} />
      ))}
      <Reworded heading={said.notes} words={notes} lang={lang} />
      <Listed heading={said.contactsNew} items={contactsNew} lang={lang} />
      <Listed heading={said.contactsGone} items={contactsGone} lang={lang} />
    </>
  );
}

function ChangedFocusArea({
  focusArea,
  changes,
  lang,
}: Omit<ChangedRegionProps, 'region'> & { readonly focusArea: FocusAreaChange }) {
  const said = CHANGES[lang];
  const meaning = translationOf(changes, focusArea.title, lang);
  const named = (changed: readonly string[]) =>
    changed.map((theme) => {
      const [id = '', level] = theme.split(' ');
      const label = changes.themes[id]?.[lang] ?? id;
      return `${label} (${said.level[level === 'main' ? 'main' : 'touches']})`;
    });
  return (
    <>
      <h4>
        <span lang={swedishTag(lang)}>{focusArea.title}</span>
        {meaning === null ? '' : ` (${meaning})`}
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
