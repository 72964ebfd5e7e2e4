import type { Block } from '../../domain/model/dataset';
import { swedishOn } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { highlight, type Quote } from './highlight';

interface MarkedTextProps {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A published text with the quotes in it marked, each with its themes named. Without quotes, the text. */
export function MarkedText({ text, quotes }: MarkedTextProps) {
  const { lang } = useMessages();
  return highlight(text, quotes).map((segment) => {
    if (segment.themes.length === 0) return segment.text;
    return (
      <mark key={segment.from} className="quote-mark">
        {segment.text}
        {/* The text around is Swedish, but the names of the themes are in the page's own language. */}
        <span className="quote-themes" lang={lang === 'sv' ? undefined : lang}>
          {' '}
          [{segment.themes.join(', ')}]
        </span>
      </mark>
    );
  });
}

interface PublishedBlocksProps {
  readonly blocks: readonly Block[];
  /** The quotes to mark in a text; none are where this is left out. */
  readonly quotesIn?: QuotesIn;
  /** The level of subheadings: one below what the text stands under. */
  readonly heading?: 'h3' | 'h5';
}

type QuotesIn = (text: string) => readonly Quote[];
const noQuotes: QuotesIn = () => [];

/** Paragraphs, subheadings and lists as published. Always Swedish, whatever language the page is in. */
export function PublishedBlocks({
  blocks,
  quotesIn = noQuotes,
  heading = 'h3',
}: PublishedBlocksProps) {
  const { lang } = useMessages();
  return (
    <div className="published" lang={swedishOn(lang)}>
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
          <MarkedText text={block.text} quotes={quotesIn(block.text)} />
        </p>
      );
    case 'heading':
      return (
        <Heading>
          <MarkedText text={block.text} quotes={quotesIn(block.text)} />
        </Heading>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <MarkedText text={item} quotes={quotesIn(item)} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
