import { useAppContext } from '../store/app-context';
import { textLang } from './language';
import { useMessages } from './use-messages';

/** Returns the `lang` of the published texts on a page: undefined where it is the page's own. */
export function useTextLang(): string | undefined {
  const { programme } = useAppContext().atlas.dataset;
  return textLang(useMessages().lang, programme);
}
