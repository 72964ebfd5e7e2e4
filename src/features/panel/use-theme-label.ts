import { themeInText, themeLabel } from '../../domain/summaries/names';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';

export function useThemeLabel(): (id: string) => string {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  return (id) => themeLabel(atlas, id, lang);
}

export function useThemeInText(): (id: string) => string {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  return (id) => themeInText(atlas, id, lang);
}
