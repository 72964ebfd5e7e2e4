import { useViewLinks, type ViewLink } from '../store/use-atlas';
import { colourByThemes, leaveRegion, type ViewState } from '../store/view-state';
import { useHydrated } from '../ui/use-hydrated';

/** Colours by themes where it makes sense: a region stays selected, a page that is no map gives way. */
export function colourHere(view: ViewState, themes: readonly string[]): ViewState {
  const isMap = view.subject.kind === 'region' || view.subject.kind === 'sweden';
  return colourByThemes(isMap ? view : leaveRegion(view), themes);
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
    const page = link((view) => ({
      ...colourByThemes(leaveRegion(view), [theme]),
      compared: [],
      view: 'map',
    }));
    return { href: page.href, onClick: here.onClick };
  };
}
