import type { Block, FocusArea, FocusAreaTheme } from '../../domain/model/dataset';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { highlight, quotesByText, type Quote } from './highlight';
import { TitleTranslation } from './TitleTranslation';
import { useThemeLabel } from './use-theme-label';

/** Returns a function from a text of a focus area to the quotes for some of its themes, to be marked in it. */
export function useQuotesIn(focusArea: FocusArea, themes: readonly FocusAreaTheme[]): QuotesIn {
  const labelOf = useThemeLabel();
  const quotes = themes.map(({ id, evidence }) => ({ theme: labelOf(id), text: evidence }));
  return quotesByText(focusArea, quotes);
}

interface HighlightedTextProps {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A published text with its quotes marked and labelled with their themes. */
export function HighlightedText({ text, quotes }: HighlightedTextProps) {
  const { lang } = useMessages();
  const langOfText = useTextLang();
  const parts = highlight(text, quotes).map((segment) => {
    if (segment.themes.length === 0) return segment.text;
    const words = segment.text.trimEnd();
    return [
      <mark key={segment.from} className="quote-mark">
        {words}
        {/* The names of the themes are in the language of the page. */}
        <span className="quote-themes" lang={langOfText && lang}>
          {' '}
          [{segment.themes.join(', ')}]
        </span>
      </mark>,
      segment.text.slice(words.length),
    ];
  });
  return <>{parts}</>;
}

/** The words that support a theme, as published: not to be translated. The marks are text, so that they are copied too. */
export function PublishedQuote({ text }: { readonly text: string }) {
  const [before, after] = useMessages().quoteMarks;
  return (
    <span className="published-quote">
      {before}
      <q translate="no" lang={useTextLang()}>
        {text}
      </q>
      {after}
    </span>
  );
}

interface PublishedBlocksProps {
  readonly blocks: readonly Block[];
  /** The quotes to mark in a text; by default none. */
  readonly quotesIn?: QuotesIn;
  /** The element of subheadings, one level below the heading above the text. */
  readonly heading?: 'h3' | 'h5';
}

type QuotesIn = (text: string) => readonly Quote[];
const noQuotes: QuotesIn = () => [];

/** Paragraphs, subheadings and lists as published, in their language whatever that of the page. */
export function PublishedBlocks({
  blocks,
  quotesIn = noQuotes,
  heading = 'h3',
}: PublishedBlocksProps) {
  return (
    <div className="published" lang={useTextLang()}>
      {blocks.map((block) => (
        <PublishedBlock
          key={block.type === 'list' ? block.items.join() : block.text}
          block={block}
          quotesIn={quotesIn}
          heading={heading}
        />
      ))}
    </div>
  );
}

type PublishedBlockProps = Required<Omit<PublishedBlocksProps, 'blocks'>> & {
  readonly block: Block;
};

function PublishedBlock({ block, quotesIn, heading: Heading }: PublishedBlockProps) {
  const highlighted = (text: string) => <HighlightedText text={text} quotes={quotesIn(text)} />;
  switch (block.type) {
    case 'paragraph':
      return <p>{highlighted(block.text)}</p>;
    case 'heading':
      return (
        <>
          <Heading>{highlighted(block.text)}</Heading>
          <TitleTranslation title={block.text} />
        </>
      );
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{highlighted(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
