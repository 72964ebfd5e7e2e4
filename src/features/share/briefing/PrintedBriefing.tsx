import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { BriefingPart } from '../../../domain/export/briefing';
import { swedishOn } from '../../../i18n/language';
import { useMessages } from '../../../i18n/use-messages';
import type { BriefingDocument } from './briefing';

interface PrintedBriefingProps {
  readonly document: BriefingDocument;
  readonly onPrinted: () => void;
}

/** Opens the print dialog with the briefing, which is never on screen. */
export function PrintedBriefing({ document: briefing, onPrinted }: PrintedBriefingProps) {
  const { lang } = useMessages();
  // Parts may be equal and never change, so their index is the key.
  const keyed = briefing.parts.map((part, index) => ({ key: `part-${String(index)}`, part }));
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement: svg } = new DOMParser().parseFromString(
      briefing.sheet,
      'image/svg+xml',
    );
    sheet.current?.replaceChildren(document.importNode(svg, true));
    const page = document.documentElement;
    page.dataset['printing'] = 'briefing';
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onPrinted);
      delete page.dataset['printing'];
    };
  }, [briefing, onPrinted]);
  return createPortal(
    <article className="briefing-paper">
      <div className="briefing-sheet" ref={sheet} />
      {keyed.map(({ key, part }) => (
        <Part key={key} part={part} lang={part.published ? swedishOn(lang) : undefined} />
      ))}
    </article>,
    document.body,
  );
}

function Part({ part, lang }: { readonly part: BriefingPart; readonly lang: 'sv' | undefined }) {
  switch (part.kind) {
    case 'heading': {
      const Heading = `h${part.level}` as const;
      return <Heading lang={lang}>{part.text}</Heading>;
    }
    case 'paragraph':
      return <p lang={lang}>{part.text}</p>;
    case 'list': {
      const items = part.items.map((item) => <li key={item}>{item}</li>);
      return part.ordered ? <ol lang={lang}>{items}</ol> : <ul lang={lang}>{items}</ul>;
    }
  }
}
