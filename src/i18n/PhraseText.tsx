import type { Phrase } from './phrase';
import { useMessages } from './use-messages';

/** A phrase, its Swedish words marked as such where the page is in another language. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  const { lang } = useMessages();
  return (
    <>
      {phrase.map((part) => {
        if (typeof part === 'string') return part;
        if (lang === 'sv') return part.swedish;
        return (
          <span key={part.swedish} lang="sv">
            {part.swedish}
          </span>
        );
      })}
    </>
  );
}
