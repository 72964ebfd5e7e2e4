import { useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import type { CellReport, RowPlace, Step } from './report';

interface CellEditorProps {
  /** "Inriktningar!C17". */
  readonly place: string;
  readonly cell: CellReport;
  readonly onStep: (step: Step) => void;
  readonly messages: StudioMessages['check'];
  /** Called with the text box when it is there. */
  readonly onShown?: (box: HTMLElement | null) => void;
}

/** The text of a cell, to be changed, and a way to leave its row out. */
export function CellEditor({ place, cell, onStep, messages, onShown }: CellEditorProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <textarea
        ref={onShown}
        aria-label={place}
        rows={3}
        value={text ?? cell.text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="studio-cell">
        <button
          type="button"
          onClick={() => onStep({ kind: 'edit', ...cell, text: text ?? cell.text })}
        >
          {messages.keep}
        </button>
        <LeaveOut row={cell} {...{ place, messages, onStep }} />
      </p>
    </>
  );
}

interface LeaveOutProps extends Pick<CellEditorProps, 'place' | 'messages' | 'onStep'> {
  readonly row: RowPlace;
}

/** Leaves out a row that is not data, such as a sum. */
export function LeaveOut({ place, row: { sheet, row }, messages, onStep }: LeaveOutProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={messages.leaveOutNamed(place)}
      onClick={() => onStep({ kind: 'leave-out', sheet, row })}
    >
      {messages.leaveOut}
    </button>
  );
}
