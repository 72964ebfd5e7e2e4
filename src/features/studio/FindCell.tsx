import { useRef, useState } from 'react';
import { useAnnouncedStatus } from '../../ui/announcer';
import { CellEditor } from './CellEditor';
import type { StudioEngine } from './engine';
import type { CellLookup, Step } from './report';
import { StudioForm, TextField } from './StudioForm';
import { useStudioMessages } from './use-studio-messages';

interface FindCellProps {
  /** The place of the sheet from 0. */
  readonly sheet: number;
  readonly engine: Pick<StudioEngine, 'cell'>;
  readonly onStep: (step: Step) => void;
}

/** Opens any cell of a sheet by its address, to be corrected in place. */
export function FindCell({ sheet, engine, onStep }: FindCellProps) {
  const messages = useStudioMessages().found;
  const [found, setFound] = useState<CellLookup | null>(null);
  const [status, say] = useAnnouncedStatus();
  const input = useRef<HTMLInputElement>(null);

  async function open(name: string): Promise<void> {
    // The same cell is shown anew.
    setFound(null);
    try {
      const cell = await engine.cell(sheet, name);
      setFound(cell);
      say(cell ? '' : messages.noCell(name));
    } catch {
      say(messages.cellFailed);
    }
  }

  return (
    <>
      <StudioForm
        className="studio-find"
        labels={{ address: messages.cell }}
        onSubmitCapture={() => say('')}
        onSend={(textOf) => void open(textOf('address'))}
      >
        <TextField
          ref={input}
          name="address"
          label={`${messages.cell}, ${messages.cellExample}`}
          size={6}
          required
          isMarked={false}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit">{messages.open}</button>
      </StudioForm>
      {status !== '' && <p className="status">{status}</p>}
      {found && (
        <CellEditor
          {...found}
          onShown={focus}
          onStep={(step) => {
            onStep(step);
            setFound(null);
            input.current?.focus();
            say(messages[step.kind === 'edit' ? 'changed' : 'leftOut'](found.place));
          }}
        />
      )}
    </>
  );
}

const focus = (box: HTMLElement | null) => box?.focus();
