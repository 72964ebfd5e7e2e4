import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { BriefingPart } from './parts';
import { useTextLang } from '../../../i18n/use-messages';
import { Sheet } from '../picture/Sheet';
import type { BriefingDocument } from './briefing';

interface PrintedBriefingProps {
  readonly document: BriefingDocument;
  readonly onPrinted: () => void;
}

/** Opens the print dialog with the briefing, which is never on screen. */
export function PrintedBriefing({ document: briefing, onPrinted }: PrintedBriefingProps) {
  const lang = useTextLang();
  // Parts may be equal and never change, so their index is the key.
  const keyed = briefing.parts.map((part, index) => ({ key: `part-${index}`, part }));
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['printing'] = 'briefing';
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onPrinted);
      delete page.dataset['printing'];
    };
  }, [onPrinted]);
  return createPortal(
    <article className="briefing-paper">
      <div className="briefing-sheet">
        <Sheet {...briefing.sheet} />
      </div>
      {keyed.map(({ key, part }) => (
        <PrintedPart key={key} part={part} lang={part.published ? lang : undefined} />
      ))}
    </article>,
    document.body,
  );
}

function PrintedPart({
  part,
  lang,
}: {
  readonly part: BriefingPart;
  readonly lang: string | undefined;
}) {
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
