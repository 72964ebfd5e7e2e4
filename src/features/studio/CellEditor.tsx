import { useState } from 'react';
import { TextButton } from '../../ui/TextButton';
import type { CellReport, RowPlace, Step } from './report';
import { useStudioMessages } from './use-studio-messages';

interface CellEditorProps {
  /** "Inriktningar!C17". */
  readonly place: string;
  readonly cell: CellReport;
  readonly onStep: (step: Step) => void;
  /** Called with the text box when it is there. */
  readonly onShown?: (box: HTMLElement | null) => void;
}

/** The text of a cell, to be changed, and a way to leave its row out. */
export function CellEditor({ place, cell, onStep, onShown }: CellEditorProps) {
  const { keep } = useStudioMessages().form;
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
          {keep}
        </button>
        <LeaveOut row={cell} {...{ place, onStep }} />
      </p>
    </>
  );
}

interface LeaveOutProps extends Pick<CellEditorProps, 'place' | 'onStep'> {
  readonly row: RowPlace;
}

/** Leaves out a row that is not data, such as a sum. */
export function LeaveOut({ place, row: { sheet, row }, onStep }: LeaveOutProps) {
  const messages = useStudioMessages().check;
  return (
    <TextButton
      aria-label={`${messages.leaveOut}: ${place}`}
      onClick={() => onStep({ kind: 'leave-out', sheet, row })}
    >
      {messages.leaveOut}
    </TextButton>
  );
}
