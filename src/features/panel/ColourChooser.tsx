import type { Ref } from 'react';
import { regionsWithTheme } from '../../domain/model/atlas';
import type { Theme } from '../../domain/model/dataset';
import {
  useAppContext,
  useAtlasState,
  useChangeView,
  useChoropleth,
  useViewLinks,
} from '../../store/app-context';
import { colourByOf, toggleTheme } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { recoloured, useThemeLinks } from '../../map/theme-links';
import { COLOURS } from '../../ui/anchors';
import { BackLink } from './BackLink';

/** The choice of what colours the map: the overview, one theme, or several themes. */
export function ColourChooser({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const { colour, lang } = useMessages();
  const { families, themes } = useAppContext().atlas.dataset;
  const chosen = useAtlasState((state) => state.view.themes);
  const kind = useAtlasState(({ view }) => colourByOf(view).kind);
  const isOverview = kind === 'overview';
  const { heading } = useChoropleth();
  const link = useViewLinks();
  const hydrated = useHydrated();
  return (
    <nav
      className="colour-chooser"
      ref={ref}
      id={COLOURS}
      tabIndex={-1}
      aria-labelledby="colour-title"
    >
      <p className="colour-title" id="colour-title">
        {colour.title}
      </p>
      <p>{hydrated ? colour.aboutMore : colour.about}</p>
      <a
        {...link((view) => recoloured(view, []))}
        className="colour-choice"
        aria-current={isOverview ? 'true' : undefined}
      >
        {colour.overview}
      </a>
      {/* It is chosen in a region's text. */}
      {kind === 'similarity' && (
        <a {...link((view) => view)} className="colour-choice" aria-current="true">
          {heading}
        </a>
      )}
      {families.map(({ id, label }, i) => (
        <ul key={id} aria-label={label[lang]} data-family={isOverview ? i + 1 : undefined}>
          {themes
            .filter((theme) => theme.family === id)
            .map((theme) => (
              <ThemeChoice key={theme.id} theme={theme} chosen={chosen} />
            ))}
        </ul>
      ))}
      {/* On a phone the map is out of view here. */}
      <p className="colour-shown">
        <strong>{heading}</strong> <BackLink />
      </p>
    </nav>
  );
}

interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly chosen: readonly string[];
}

/** A theme: a link that colours the map by it alone, and a checkbox that adds it to others or takes it away. */
function ThemeChoice({ theme: { id, label }, chosen }: ThemeChoiceProps) {
  const { atlas } = useAppContext();
  const { colour, digits, lang, legend } = useMessages();
  const themeLink = useThemeLinks();
  const changeView = useChangeView();
  const hydrated = useHydrated();
  const isChosen = chosen.includes(id);
  const isAmongOthers = hydrated && chosen.length > (isChosen ? 1 : 0);
  const count = regionsWithTheme(atlas, id).length;
  return (
    <li>
      <label className="colour-add">
        {hydrated && (
          <input
            type="checkbox"
            aria-label={label[lang]}
            checked={isChosen}
            // The first theme can as well be chosen by the link, so the keyboard stops there alone.
            tabIndex={chosen.length > 0 ? undefined : -1}
            onChange={() => {
              changeView((view) => recoloured(view, toggleTheme(view, id).themes));
            }}
          />
        )}
      </label>
      <a
        {...themeLink(id)}
        className="colour-choice"
        aria-current={isChosen ? 'true' : undefined}
        aria-label={`${label[lang]}, ${legend.count(count)}${isAmongOthers ? `, ${colour.only}` : ''}`}
      >
        <span>
          {label[lang]}
          {'\u00A0'}
          <span className="colour-count">{digits(count)}</span>
        </span>
        {isAmongOthers && <span className="colour-only">{colour.only}</span>}
      </a>
    </li>
  );
}
