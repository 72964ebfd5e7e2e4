import { createContext, use } from 'react';
import type { Messages } from './messages';
import type { Lang } from '../domain/model/dataset';
import { useAreas, useAppContext } from '../store/app-context';
import { inWordsFor } from './area-words';
import { textLang } from './language';

export const MessagesContext = createContext<Messages | null>(null);

/** The wording of the language the page is read in. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (!messages) throw new Error('No wording: wrap the page in <MessagesContext value={…}>.');
  return messages;
}

/** Returns the texts of a feature in the language of the page and the words for its areas. */
export function useInWords<Texts extends object>(texts: Readonly<Record<Lang, Texts>>): Texts {
  const { lang } = useMessages();
  return inWordsFor(useAreas().data, lang, texts[lang]);
}

/** Returns the `lang` of the published texts on a page: undefined where it is the page's own. */
export function useTextLang(): string | undefined {
  const { programme } = useAppContext().atlas.dataset;
  return textLang(useMessages().lang, programme);
}
