import { useState } from 'react';
import { ScrollTable } from '../../ui/ScrollTable';
import { TextButton } from '../../ui/TextButton';
import { CellEditor } from './CellEditor';
import type { CellPlace, IssueReport, Step } from './report';
import { FOCUS_AREA_ID } from './StepList';
import { useStudioMessages } from './use-studio-messages';

/** So many are shown at first, and more at a time: thousands would hold up the page. */
export const MAX_SHOWN = 100;

interface IssuesProps {
  readonly report: { readonly issues: readonly IssueReport[] };
  readonly severity: IssueReport['severity'];
  readonly onStep: (step: Step) => void;
  /** Shows the focus area whose title is in a cell, where its themes are set. */
  readonly onRead?: (title: CellPlace) => void;
}

/** The errors of a report in a table, or its warnings; nothing where there are none. */
export function Issues({ report, severity, ...handlers }: IssuesProps) {
  const messages = useStudioMessages().check;
  const [most, setMost] = useState(MAX_SHOWN);
  const issues = report.issues.filter((each) => each.severity === severity);
  const title = messages[severity](issues.length);
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ScrollTable className="studio-table" title={title} columns={messages.columns}>
        {issues.slice(0, most).map((issue) => (
          <Issue
            key={`${issue.place} ${issue.found} ${issue.expected}`}
            {...{ issue }}
            {...handlers}
          />
        ))}
      </ScrollTable>
      {issues.length > most && (
        <p>
          {messages.first(most)}{' '}
          <TextButton
            onClick={({ currentTarget }) => {
              setMost(most + MAX_SHOWN);
              // The button may be gone.
              const table = currentTarget.parentElement?.previousElementSibling;
              if (table instanceof HTMLElement) table.focus();
            }}
          >
            {messages.more}
          </TextButton>
        </p>
      )}
    </>
  );
}

/** An issue, whose cell can be changed in place, with a way to where the themes are set that mend it. */
function Issue({
  issue: { place, cell, found, expected, hint, proposals, focusArea },
  onStep,
  onRead,
}: Pick<IssuesProps, 'onStep' | 'onRead'> & { readonly issue: IssueReport }) {
  const messages = useStudioMessages().check;
  const [resetKey, setResetKey] = useState(0);
  return (
    <tr>
      <th scope="row" translate="no">
        {place}
      </th>
      <td>{found}</td>
      <td>
        {hint === null ? expected : `${expected}. ${hint}`}
        {focusArea && (
          <p>
            <a
              href={`#${FOCUS_AREA_ID}`}
              aria-label={`${messages.toRead}: ${place}`}
              onClick={() => onRead?.(focusArea)}
            >
              {messages.toRead}
            </a>
          </p>
        )}
        {cell &&
          proposals.map(({ words, text }) => (
            <p key={text}>
              <TextButton
                aria-label={messages.takeNamed(words, place)}
                onClick={() => onStep({ kind: 'edit', ...cell, text })}
              >
                {messages.take(words)}
              </TextButton>
            </p>
          ))}
        {cell && (
          <details
            onToggle={({ currentTarget }) => {
              // Not when it opens: somebody may have written already.
              if (!currentTarget.open) setResetKey(resetKey + 1);
            }}
          >
            <summary aria-label={messages.edit(place)}>{messages.editShort}</summary>
            <CellEditor key={resetKey} {...{ place, cell, onStep }} />
          </details>
        )}
      </td>
    </tr>
  );
}
