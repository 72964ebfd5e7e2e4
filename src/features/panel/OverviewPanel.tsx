import { regionsAtLevel } from '../../domain/model/atlas';
import type { Theme } from '../../domain/model/dataset';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';
import { TitleTranslation, useTranslation } from './TitleTranslation';
import { FilteredNote, UncountedNote } from './CountNotes';
import { useThemeLinks } from '../../map/theme-links';

/** The panel for all of Sweden: the programme's introduction and common goals, regions, themes and source. */
export function OverviewPanel() {
  const { overview, site } = useMessages();
  const { dataset } = useAppContext().atlas;
  const isBesideMatrix = useAtlasState(({ view }) => view.mode === 'matrix');
  return (
    <>
      <div className={isBesideMatrix ? 'screen-only' : undefined}>
        <SourceHeading Level={isBesideMatrix ? 'h2' : 'h1'} />
        {!isBesideMatrix && (
          <p className="lead screen-only">
            {site.tagline(dataset)}. {overview.hint}
          </p>
        )}
        <noscript>
          <p className="note">{overview.withoutScripts}</p>
        </noscript>
        <FilteredNote className="lead" />
        <Introduction />
        <RegionList />
        <ThemeList />
      </div>
      <SourceNote />
    </>
  );
}

/** What the source says of all regions: its introduction and their goals, where it has them. */
function Introduction() {
  const { overview } = useMessages();
  const lang = useTextLang();
  const { programme } = useAppContext().atlas.dataset;
  const { intro, commonGoals } = programme;
  return (
    <>
      {intro.length > 0 && (
        <>
          <p className="muted">{overview.intro(programme)}</p>
          <div className="published" lang={lang}>
            {intro.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </>
      )}
      {commonGoals.length > 0 && (
        <section aria-labelledby="goals">
          <h2 id="goals">{overview.goals}</h2>
          <ol className="goals" lang={lang} aria-labelledby="goals">
            {commonGoals.map(({ title, text }) => (
              <li key={title}>
                <strong>{title}.</strong> {text}
                <TitleTranslation title={title} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The title of the source, in the language of the page where there is a translation. */
function SourceHeading({ Level }: { readonly Level: 'h1' | 'h2' }) {
  const { overview } = useMessages();
  const { programme } = useAppContext().atlas.dataset;
  const { source } = programme;
  const translation = useTranslation(source);
  const original = useTextLang();
  return (
    <>
      <PanelHeading lang={translation === null ? original : undefined} Level={Level}>
        {translation ?? source}
      </PanelHeading>
      {translation !== null && (
        <p className="muted title-translation">
          {overview.translationOf(programme)} <span lang={original}>{source}</span>
        </p>
      )}
    </>
  );
}

function ThemeList() {
  const { overview, lang } = useMessages();
  const { families, themes, regions } = useAppContext().atlas.dataset;
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{overview.themes}</h2>
      <p>{overview.themesLead}</p>
      <UncountedNote regions={regions} />
      {families.map(({ id, label }) => (
        <section key={id}>
          <h3 className="family-title" id={`family-${id}`}>
            {label[lang]}
          </h3>
          <dl className="theme-list" aria-labelledby={`family-${id}`}>
            {themes
              .filter((theme) => theme.family === id)
              .map((theme) => (
                <ThemeEntry key={theme.id} theme={theme} />
              ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function ThemeEntry({ theme }: { readonly theme: Theme }) {
  const { atlas } = useAppContext();
  const { lang, colour } = useMessages();
  const link = useThemeLinks();
  const main = regionsAtLevel(atlas, theme.id, 'main').length;
  const touches = regionsAtLevel(atlas, theme.id, 'touches').length;
  return (
    <div>
      <dt>
        <a {...link(theme.id)}>{theme.label[lang]}</a>
        <span className="muted"> {colour.themeCount(main, touches)}</span>
      </dt>
      <dd>{theme.definition[lang]}</dd>
    </div>
  );
}
