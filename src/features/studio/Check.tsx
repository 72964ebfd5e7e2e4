import { useId, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { StudioTable } from './StudioTable';
import { done, redone, undone, type History } from './history';
import type { CellPlace, IssueReport, Step, StudioReport } from './report';
import { bySeverity } from './use-studio';

interface CheckProps {
  readonly report: StudioReport;
  readonly history: History;
  readonly onChange: (history: History) => void;
  readonly messages: StudioMessages['check'];
}

/** More than anybody corrects in one go; thousands would hold up the page. */
const MAX_SHOWN = 500;

/** All faults at once, errors apart from warnings, and the rows that belong to no region. */
export function Check({ report, history, onChange, messages }: CheckProps) {
  const id = useId();
  const onStep = (step: Step) => {
    onChange(done(history, step));
    // The row that had the focus may be gone with its fault.
    document.getElementById(id)?.focus();
  };
  const [errors, warnings] = bySeverity(report);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {messages.title}
      </h2>
      <Undo {...{ history, onChange, messages }} />
      {report.issues.length === 0 && <p>{messages.none}</p>}
      {errors.length > 0 && (
        <>
          <Issues
            title={messages.errors(errors.length)}
            issues={errors}
            {...{ messages, onStep }}
          />
          {report.unplaced.length > 0 && (
            <>
              <h3>{messages.unplaced(report.unplaced.length)}</h3>
              <ul>
                {report.unplaced.slice(0, MAX_SHOWN).map(({ place, cells, ...row }) => (
                  <li key={place}>
                    <span translate="no">{place}</span>: {cells.join(' · ')}{' '}
                    <LeaveOut {...{ place, row, messages, onStep }} />
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
          {...{ messages, onStep }}
        />
      )}
    </section>
  );
}

/** Takes back the last step, or does it again. */
export function Undo({ history, onChange, messages }: Omit<CheckProps, 'report'>) {
  const { steps, undone: taken } = history;
  if (steps.length + taken.length === 0) return null;
  const button = (label: string, left: number, next: (history: History) => History) => (
    <button
      type="button"
      className="text-button"
      // Not disabled: it would lose the focus.
      aria-disabled={left === 0}
      onClick={() => left > 0 && onChange(next(history))}
    >
      {label}
    </button>
  );
  return (
    <p>
      {messages.steps(steps.length)} {button(messages.undo, steps.length, undone)}{' '}
      {button(messages.redo, taken.length, redone)}
    </p>
  );
}

interface IssuesProps {
  readonly messages: Omit<StudioMessages['check'], 'columns'> & {
    readonly columns: readonly string[];
  };
  readonly title: string;
  readonly issues: readonly IssueReport[];
  readonly onStep: (step: Step) => void;
}

/** Issues in a table. */
export function Issues({ title, issues, messages, onStep }: IssuesProps) {
  return (
    <>
      <h3>{title}</h3>
      <StudioTable title={title} columns={messages.columns}>
        {issues.slice(0, MAX_SHOWN).map((issue) => (
          <Issue
            key={`${issue.place} ${issue.found} ${issue.expected}`}
            {...{ issue, messages, onStep }}
          />
        ))}
      </StudioTable>
      {issues.length > MAX_SHOWN && <p>{messages.first(MAX_SHOWN)}</p>}
    </>
  );
}

/** An issue, whose cell can be changed in place. */
function Issue({
  issue: { place, cell, found, expected, hint },
  messages,
  onStep,
}: Omit<IssuesProps, 'title' | 'issues'> & { readonly issue: IssueReport }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <tr>
      <th scope="row" translate="no">
        {place}
      </th>
      <td>{found}</td>
      <td>
        {hint === null ? expected : `${expected}. ${hint}`}
        {cell && (
          <details
            onToggle={({ currentTarget }) => {
              // Not when it opens: somebody may have written already.
              if (!currentTarget.open) setText(null);
            }}
          >
            <summary aria-label={messages.edit(place)}>{messages.editShort}</summary>
            <textarea
              aria-label={place}
              rows={3}
              value={text ?? cell.text}
              onChange={({ target }) => setText(target.value)}
            />
            <button
              type="button"
              onClick={() => onStep({ kind: 'edit', ...cell, text: text ?? cell.text })}
            >
              {messages.keep}
            </button>{' '}
            <LeaveOut row={cell} {...{ place, messages, onStep }} />
          </details>
        )}
      </td>
    </tr>
  );
}

interface LeaveOutProps extends Pick<IssuesProps, 'messages' | 'onStep'> {
  /** The name of a cell in the row. */
  readonly place: string;
  readonly row: Omit<CellPlace, 'column'>;
}

/** Leaves out a row that is none, such as that of a sum. */
function LeaveOut({ place, row: { sheet, row }, messages, onStep }: LeaveOutProps) {
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
