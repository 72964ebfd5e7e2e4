import { themeInText, themeLabel } from '../../domain/summaries/names';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';

/** A function from a theme's id to its label in the language of the page. */
export function useThemeLabel(): (id: string) => string {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  return (id) => themeLabel(atlas, id, lang);
}

/** Returns a function from the id of a theme to what running text calls it. */
export function useThemeInText(): (id: string) => string {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  return (id) => themeInText(atlas, id, lang);
}
