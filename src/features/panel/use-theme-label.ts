import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';

/** A function from a theme's id to its name in the language of the page. */
export function useThemeLabel(): (id: string) => string {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  return (id) => atlas.themeById.get(id)?.label[lang] ?? id;
}
