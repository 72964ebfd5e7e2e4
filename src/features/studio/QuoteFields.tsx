import { useEffect, useId, type RefObject } from 'react';
import { joinedTexts, quoteAt } from '../../domain/interpretation/quote';
import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import type { FocusAreaProps } from './ReadTheme';
import { useStudioMessages } from './use-studio-messages';

interface QuoteProps extends Pick<FocusAreaProps, 'langOfText'> {
  readonly texts: readonly string[];
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
  readonly quote: string;
  readonly onQuote: (quote: string) => void;
}

/** The text, which can be marked with the keyboard too, and the quote, which can be written. */
export function QuoteFields({ texts, textRef, quote, onQuote, langOfText }: QuoteProps) {
  const messages = useStudioMessages().read;
  const id = useId();
  const [isEmpty, isQuote] = [quote.trim() === '', isQuoteFrom(quote.trim(), texts)];
  // React does not hear of what is marked by touch: browsers tell it at the text, and React listens at the document.
  useEffect(() => {
    const take = ({ currentTarget: text }: Event) => {
      if (!(text instanceof HTMLTextAreaElement)) return;
      const marked = quoteAt(texts, text.selectionStart, text.selectionEnd);
      if (marked !== '') onQuote(marked);
    };
    const listening = new AbortController();
    const { signal } = listening;
    textRef.current?.addEventListener('select', take, { signal });
    textRef.current?.addEventListener('selectionchange', take, { signal });
    // The text cannot be changed.
    textRef.current?.addEventListener('beforeinput', (event) => event.preventDefault(), { signal });
    return () => listening.abort();
  }, [textRef, texts, onQuote]);
  return (
    <div className="studio-read-text">
      <label htmlFor={`${id}-text`}>{messages.text}</label>
      <textarea
        ref={textRef}
        id={`${id}-text`}
        // Not readOnly: Chromium gives such a text no caret, and nothing in it can be marked by keyboard.
        aria-readonly
        inputMode="none"
        spellCheck={false}
        rows={14}
        lang={langOfText}
        value={joinedTexts(texts)}
        onChange={() => undefined}
      />
      <label htmlFor={`${id}-quote`}>{messages.quote}</label>
      <textarea
        id={`${id}-quote`}
        rows={2}
        lang={langOfText}
        aria-describedby={`${id}-hint`}
        aria-invalid={!isEmpty && !isQuote}
        value={quote}
        onChange={({ target }) => onQuote(target.value)}
      />
      <p id={`${id}-hint`} className="muted">
        {isEmpty ? messages.noQuote : messages.isQuote(isQuote)}
      </p>
    </div>
  );
}
