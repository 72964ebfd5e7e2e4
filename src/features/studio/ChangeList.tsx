import { useId } from 'react';
import type { FocusAreaChange, RegionChange, Words } from '../../domain/changes/changes';
import type { Lang } from '../../domain/model/dataset';
import { changesEn } from '../../i18n/en/changes';
import { swedishTag } from '../../i18n/language';
import type { StudioMessages } from '../../i18n/messages';
import { changesSv } from '../../i18n/sv/changes';
import { SaveButton } from '../../ui/SaveButton';
import type { EditionReport } from './report';

const CHANGES = { sv: changesSv, en: changesEn };

interface ChangeListProps {
  readonly edition: EditionReport;
  readonly lang: Lang;
  readonly messages: StudioMessages['changes'];
}

/** What has changed against the published edition, word by word. */
export function ChangeList({ edition, lang, messages }: ChangeListProps) {
  const id = useId();
  const { changes, markdown, isOfSite } = edition;
  const said = CHANGES[lang];
  const { programme, themesNew, themesGone, regions } = changes;
  const isSame = !programme && regions.length === 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{said.title}</h2>
      <p>{isOfSite ? messages.against : messages.other}</p>
      {isSame && <p>{said.nothing}</p>}
      {programme && <p>{said.programme}</p>}
      <Listed heading={said.themesNew} items={themesNew} lang={lang} />
      <Listed heading={said.themesGone} items={themesGone} lang={lang} />
      {regions.map((region) => (
        <ChangedRegion key={region.code} {...{ region, edition, lang }} />
      ))}
      <p>
        <SaveButton
          label={messages.save}
          file={lang === 'sv' ? 'vad-har-andrats.md' : 'what-has-changed.md'}
          type="text/markdown"
          text={() => markdown[lang]}
        />
      </p>
    </section>
  );
}

type Shown = Pick<ChangeListProps, 'edition' | 'lang'>;

function ChangedRegion({ region, edition, lang }: Shown & { readonly region: RegionChange }) {
  const said = CHANGES[lang];
  const { name, only, focusAreas, notes, contactsNew, contactsGone } = region;
  return (
    <>
      <h3>
        {name}
        {onlyNote(only, lang)}
      </h3>
      {focusAreas.map((focusArea) => (
        <ChangedFocusArea key={focusArea.title} {...{ focusArea, edition, lang }} />
      ))}
      <Reworded heading={said.notes} words={notes} lang={lang} />
      <Listed heading={said.contactsNew} items={contactsNew} lang={lang} />
      <Listed heading={said.contactsGone} items={contactsGone} lang={lang} />
    </>
  );
}

function ChangedFocusArea({
  focusArea,
  edition,
  lang,
}: Shown & { readonly focusArea: FocusAreaChange }) {
  const said = CHANGES[lang];
  const named = (themes: readonly string[]) =>
    themes.map((theme) => {
      const [id = '', level] = theme.split(' ');
      const label = edition.themes[id]?.[lang] ?? id;
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
function Listed({
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
      <span className="studio-words" lang={swedishTag(lang)}>
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
