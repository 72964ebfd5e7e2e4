import { themeLabel } from '../domain/summaries/names';
import { useMessages } from '../i18n/use-messages';
import { useAppContext } from '../store/app-context';
import { useThemeLinks } from './theme-links';

/** The name of a theme, as a link that colours the map by it. */
export function ThemeLink({ theme }: { readonly theme: string }) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const link = useThemeLinks();
  return <a {...link(theme)}>{themeLabel(atlas, theme, lang)}</a>;
}
