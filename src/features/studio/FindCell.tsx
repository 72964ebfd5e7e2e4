import { useRef, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { CellEditor } from './CellEditor';
import type { StudioEngine } from './engine';
import type { CellLookup, Step } from './report';
import { useRequired } from './use-required';

interface FindCellProps {
  /** The place of the sheet from 0. */
  readonly sheet: number;
  readonly engine: Pick<StudioEngine, 'cell'> | null;
  readonly onStep: (step: Step) => void;
  readonly messages: Pick<StudioMessages, 'found' | 'check' | 'ownAreas'>;
}

/** Opens any cell of a sheet by its address, to be corrected in place. */
export function FindCell({ sheet, engine, onStep, messages }: FindCellProps) {
  const said = messages.found;
  const [found, setFound] = useState<CellLookup | null>(null);
  const [status, say] = useAnnouncedStatus();
  const [refusal, isFilled] = useRequired(messages.ownAreas.form);
  const input = useRef<HTMLInputElement>(null);

  async function open(): Promise<void> {
    const address = input.current?.value ?? '';
    // The same cell is shown anew.
    setFound(null);
    const cell = (await engine?.cell(sheet, address).catch(() => null)) ?? null;
    setFound(cell);
    say(cell ? '' : said.noCell(address));
  }

  return (
    <>
      <form
        className="studio-find"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isFilled(event.currentTarget)) void open();
        }}
      >
        <label>
          {said.cell} <input ref={input} size={6} required autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit">{said.open}</button>
      </form>
      {refusal !== '' && <p className="alert">{refusal}</p>}
      {status !== '' && <p className="status">{status}</p>}
      {found && (
        <div className="studio-cell-lookup">
          <p className="muted">{`${found.place}: ${found.cells.join(' · ')}`}</p>
          <CellEditor
            key={found.place}
            {...{ place: found.place, cell: found.cell, messages: messages.check }}
            onShown={focus}
            onStep={(step) => {
              onStep(step);
              setFound(null);
              input.current?.focus();
              say(step.kind === 'edit' ? said.changed(found.place) : said.leftOut(found.place));
            }}
          />
        </div>
      )}
    </>
  );
}

const focus = (box: HTMLElement | null) => box?.focus();
