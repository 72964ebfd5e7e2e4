import type { Lang } from '../domain/model/dataset';
import { useAreas } from '../store/app-context';
import { inWordsFor } from './area-words';
import { useMessages } from './use-messages';

/** Returns the texts of a feature in the language of the page and the words for its areas. */
export function useInWords<Texts extends object>(texts: Readonly<Record<Lang, Texts>>): Texts {
  const { lang } = useMessages();
  return inWordsFor(useAreas().data, lang, texts[lang]);
}
