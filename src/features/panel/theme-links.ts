import { useViewLinks, type ViewLink } from '../../store/app-context';
import { colourByThemes, endSearch, leaveRegion, type ViewState } from '../../store/view-state';
import { useHydrated } from '../../ui/use-hydrated';

/** Colours by themes where it makes sense: a region stays selected, a page that is no map gives way. */
export function colourHere(view: ViewState, themes: readonly string[]): ViewState {
  const isMap = view.subject.kind === 'region' || view.subject.kind === 'sweden';
  return colourByThemes(isMap ? view : leaveRegion(view), themes);
}

/** All of Sweden in the colours of these themes; nothing is searched for or compared. */
export function allOfSweden(view: ViewState, themes: readonly string[]): ViewState {
  return { ...colourByThemes(endSearch(leaveRegion(view)), themes), compared: [] };
}

/**
 * Links that colour the map by one theme and let the region stay. A page without scripts has no map to
 * colour, so there the same link leads to the theme's own page.
 */
export function useThemeLinks(): (theme: string) => ViewLink {
  const link = useViewLinks();
  const hydrated = useHydrated();
  return (theme) => {
    const here = link((view) => colourHere(view, [theme]));
    if (hydrated) return here;
    const page = link((view) => ({ ...allOfSweden(view, [theme]), view: 'map' }));
    return { href: page.href, onClick: here.onClick };
  };
}
