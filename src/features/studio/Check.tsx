import { useId } from 'react';
import { TextButton } from '../../ui/TextButton';
import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { withStep, redo, undo, type History, type HistoryProps } from './history';
import { LeaveOut } from './CellEditor';
import { Issues, MAX_SHOWN } from './Issues';
import { issueCounts, type CellPlace, type Step, type StudioReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface CheckProps extends HistoryProps {
  readonly report: StudioReport;
  /** Shows the focus area whose title is in a cell, where its themes are set. */
  readonly onRead: (title: CellPlace) => void;
}

/** All faults at once, errors apart from warnings, and the rows that belong to no region. */
export function Check({ report, history, onChange, onRead }: CheckProps) {
  const { check: messages, steps } = useStudioMessages();
  const id = useId();
  const onStep = (step: Step) => {
    // The row that has the focus is gone when it is mended.
    (nextIn(document.activeElement) ?? document.getElementById(id))?.focus();
    onChange(withStep(history, step));
  };
  const [errors] = issueCounts(report);
  const handlers = { onStep, onRead };
  return (
    <StudioSection id={STEP_IDS.check} title={steps.names.check} titleId={id}>
      <Undo {...{ history, onChange }} />
      {report.issues.length === 0 && <p>{messages.none}</p>}
      <Issues severity="error" {...{ report }} {...handlers} />
      {report.unplaced.length > 0 && (
        <>
          <h3>{messages.unplaced(report.unplaced.length)}</h3>
          <ul>
            {report.unplaced.slice(0, MAX_SHOWN).map(({ place, cells, ...row }) => (
              <li key={place}>
                <span translate="no">{place}</span>: {cells.join(' · ')}{' '}
                <LeaveOut {...{ place, row, onStep }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {errors > 0 && <p>{messages.again}</p>}
      <Issues severity="warning" {...{ report }} {...handlers} />
    </StudioSection>
  );
}

/** Takes back the last step, or does it again. */
export function Undo({ history, onChange }: HistoryProps) {
  const messages = useStudioMessages().check;
  const { steps, undone: taken } = history;
  if (steps.length + taken.length === 0) return null;
  const button = (label: string, left: number, next: (history: History) => History) => (
    <TextButton isOff={left === 0} onClick={() => onChange(next(history))}>
      {label}
    </TextButton>
  );
  return (
    <p>
      {messages.steps(steps.length)} {button(messages.undo, steps.length, undo)}{' '}
      {button(messages.redo, taken.length, redo)}
    </p>
  );
}

/** What gets the focus when the issue that has it is mended: the next issue of another cell, or else their table. */
function nextIn(focused: Element | null): HTMLElement | null {
  const row = focused?.closest('tr');
  const placeOf = (each: Element | null | undefined) => each?.querySelector('th')?.textContent;
  let next = row?.nextElementSibling ?? null;
  while (next && placeOf(next) === placeOf(row)) next = next.nextElementSibling;
  const control = next?.querySelector<HTMLElement>('button, summary');
  if (control) return control;
  const isLast = row?.parentElement?.childElementCount === 1;
  return isLast ? null : (row?.closest<HTMLElement>('[tabindex]') ?? null);
}
