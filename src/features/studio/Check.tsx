import { useEffect, useId, useRef } from 'react';
import { TextButton } from '../../ui/TextButton';
import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { withStep, redo, undo, type History, type HistoryProps } from './history';
import { LeaveOut } from './CellEditor';
import { Issues, MAX_SHOWN } from './Issues';
import { bySeverity, type CellPlace, type Step, type StudioReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface CheckProps extends HistoryProps {
  readonly report: StudioReport;
  /** Shows the focus area whose title is in a cell, where its themes are set. */
  readonly onRead: (title: CellPlace) => void;
}

/** All faults at once, errors apart from warnings, and the rows that belong to no region. */
export function Check({ report, history, onChange, onRead }: CheckProps) {
  const messages = useStudioMessages().check;
  const id = useId();
  const goOn = useNextFault(id, report);
  const onStep = (step: Step) => {
    goOn();
    onChange(withStep(history, step));
  };
  const [errors, warnings] = bySeverity(report);
  return (
    <StudioSection id={STEP_IDS.check} title={messages.title} titleId={id}>
      <Undo {...{ history, onChange }} />
      {report.issues.length === 0 && <p>{messages.none}</p>}
      {errors.length > 0 && (
        <>
          <Issues title={messages.errors(errors.length)} issues={errors} {...{ onStep, onRead }} />
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
          <p>{messages.again}</p>
        </>
      )}
      {warnings.length > 0 && (
        <Issues
          title={messages.warnings(warnings.length)}
          issues={warnings}
          isJoined
          {...{ onStep, onRead }}
        />
      )}
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

/** The issue that the focus has left, where it is now, and what was reported before. */
interface LeftIssue {
  readonly place: string;
  readonly next: Element | null;
  readonly report: StudioReport;
}

/**
 * Returns a function that moves the focus from an issue, whose row may be gone when it is mended, to the next one. Where its cell
 * turns out to have another issue, the focus comes back to that.
 */
function useNextFault(id: string, report: StudioReport): () => void {
  const leftIssue = useRef<LeftIssue | null>(null);
  useEffect(() => {
    if (!leftIssue.current || leftIssue.current.report === report) return;
    const { place, next } = leftIssue.current;
    leftIssue.current = null;
    // Not where somebody has gone on meanwhile.
    if (document.activeElement !== next) return;
    const rows = document.getElementById(STEP_IDS.check)?.querySelectorAll('tbody tr') ?? [];
    controlIn([...rows].find((row) => placeOf(row) === place))?.focus();
  });
  return () => {
    const focused = document.activeElement;
    const place = placeOf(focused?.closest('tr'));
    (nextIn(focused) ?? document.getElementById(id))?.focus();
    leftIssue.current = place === null ? null : { place, next: document.activeElement, report };
  };
}

const placeOf = (row: Element | null | undefined) => row?.querySelector('th')?.textContent ?? null;

const controlIn = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>('select, button, summary');

/** What gets the focus when the issue that has it is mended: the next issue of another cell, or else their table. */
function nextIn(focused: Element | null): HTMLElement | null {
  const row = focused?.closest('tr');
  let next = row?.nextElementSibling ?? null;
  while (next && placeOf(next) === placeOf(row)) next = next.nextElementSibling;
  const control = controlIn(next);
  if (control) return control;
  const isLast = row?.parentElement?.childElementCount === 1;
  return isLast ? null : (row?.closest<HTMLElement>('[tabindex]') ?? null);
}
