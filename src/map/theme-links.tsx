import { useViewLinks, useAppContext, type ViewLink } from '../store/app-context';
import { colourByThemes, endSearch, leaveRegion, type ViewState } from '../store/view-state';
import { useHydrated } from '../ui/use-hydrated';
import { themeLabel } from '../domain/summaries/names';
import { useMessages } from '../i18n/use-messages';

/** The view coloured by themes. A selected region stays; any other page changes to all of Sweden. */
export function recoloured(view: ViewState, themes: readonly string[]): ViewState {
  const isMap = view.subject.kind === 'region' || view.subject.kind === 'sweden';
  return colourByThemes(isMap ? view : leaveRegion(view), themes);
}

/** All of Sweden coloured by themes, without search or comparison. */
export function swedenColouredBy(view: ViewState, themes: readonly string[]): ViewState {
  return { ...colourByThemes(endSearch(leaveRegion(view)), themes), compared: [] };
}

/** A function from a theme to a link that colours the map by it. Without scripts it leads to the theme's page. */
export function useThemeLinks(): (theme: string) => ViewLink {
  const link = useViewLinks();
  const hydrated = useHydrated();
  return (theme) => {
    const here = link((view) => recoloured(view, [theme]));
    if (hydrated) return here;
    const page = link((view) => ({ ...swedenColouredBy(view, [theme]), mode: 'map' }));
    return { href: page.href, onClick: here.onClick };
  };
}

/** The name of a theme, as a link that colours the map by it. */
export function ThemeLink({ theme }: { readonly theme: string }) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const link = useThemeLinks();
  return <a {...link(theme)}>{themeLabel(atlas, theme, lang)}</a>;
}
