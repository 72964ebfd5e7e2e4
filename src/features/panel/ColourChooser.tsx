import { regionsWithTheme } from '../../domain/model/atlas';
import type { Theme } from '../../domain/model/dataset';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { colourByOf, toggleTheme } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { colourHere, useThemeLinks } from './theme-links';

/** The choice of what colours the map: the overview, one theme, or several themes. */
export function ColourChooser() {
  const { colour } = useMessages();
  const { families, themes } = useAppContext().atlas.dataset;
  const chosen = useAtlasState((state) => state.view.themes);
  const isOverview = useAtlasState(({ view }) => colourByOf(view).kind === 'overview');
  const link = useViewLinks();
  return (
    <nav className="colour-chooser" aria-labelledby="colour-title">
      <h2 id="colour-title">{colour.title}</h2>
      <p>{colour.about}</p>
      <ul>
        <li>
          <a
            {...link((view) => colourHere(view, []))}
            aria-current={isOverview ? 'true' : undefined}
          >
            {colour.overview}
          </a>
        </li>
      </ul>
      {families.map(({ id }) => (
        <ul key={id}>
          {themes
            .filter((theme) => theme.family === id)
            .map((theme) => (
              <ThemeRow key={theme.id} theme={theme} chosen={chosen} />
            ))}
        </ul>
      ))}
    </nav>
  );
}

function ThemeRow({
  theme,
  chosen,
}: {
  readonly theme: Theme;
  readonly chosen: readonly string[];
}) {
  const { atlas } = useAppContext();
  const { colour, lang, legend } = useMessages();
  const link = useViewLinks();
  const themeLink = useThemeLinks();
  const hydrated = useHydrated();
  const label = theme.label[lang];
  const isChosen = chosen.includes(theme.id);
  const count = regionsWithTheme(atlas, theme.id).length;
  return (
    <li>
      <a
        {...themeLink(theme.id)}
        aria-current={isChosen ? 'true' : undefined}
        aria-label={`${label}, ${legend.count(count)}`}
      >
        {label} <span className="colour-count">{count}</span>
      </a>
      {hydrated && chosen.length > 0 && (
        <a
          {...link((view) => colourHere(view, toggleTheme(view, theme.id).themes))}
          className="colour-toggle"
        >
          {isChosen ? colour.remove : colour.add}
          <span className="visually-hidden"> {label}</span>
        </a>
      )}
    </li>
  );
}
