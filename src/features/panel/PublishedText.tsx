import type { Block } from '../../domain/model/dataset';
import { swedishTag } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { highlight, type Quote } from './highlight';
import { TitleTranslation } from './TitleTranslation';

interface HighlightedTextProps {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A published text with its quotes marked and labelled with their themes. */
export function HighlightedText({ text, quotes }: HighlightedTextProps) {
  const { lang } = useMessages();
  const parts = highlight(text, quotes).map((segment) => {
    if (segment.themes.length === 0) return segment.text;
    return (
      <mark key={segment.from} className="quote-mark">
        {segment.text}
        {/* The published text is Swedish; the names of the themes are in the language of the page. */}
        <span className="quote-themes" lang={lang === 'sv' ? undefined : lang}>
          {' '}
          [{segment.themes.join(', ')}]
        </span>
      </mark>
    );
  });
  return <>{parts}</>;
}

interface PublishedQuoteProps {
  readonly text: string;
  /** The title above the quote: one that is a part of it says so, since it looks like a repetition. */
  readonly title?: string | undefined;
}

/** The words that support a theme, as published: not to be translated. */
export function PublishedQuote({ text, title = '' }: PublishedQuoteProps) {
  const { lang, region } = useMessages();
  return (
    <>
      <q translate="no" lang={swedishTag(lang)}>
        {text}
      </q>
      {title.includes(text) && <span className="muted"> ({region.fromTitle})</span>}
    </>
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

/** Paragraphs, subheadings and lists as published, in Swedish whatever the language of the page. */
export function PublishedBlocks({
  blocks,
  quotesIn = noQuotes,
  heading = 'h3',
}: PublishedBlocksProps) {
  const { lang } = useMessages();
  return (
    <div className="published" lang={swedishTag(lang)}>
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

function PublishedBlock({
  block,
  quotesIn,
  heading: Heading,
}: {
  readonly block: Block;
  readonly quotesIn: QuotesIn;
  readonly heading: 'h3' | 'h5';
}) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <HighlightedText text={block.text} quotes={quotesIn(block.text)} />
        </p>
      );
    case 'heading':
      return (
        <>
          <Heading>
            <HighlightedText text={block.text} quotes={quotesIn(block.text)} />
          </Heading>
          <TitleTranslation title={block.text} />
        </>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <HighlightedText text={item} quotes={quotesIn(item)} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
