import { useState, type ReactNode } from 'react';
import { grouped } from '../../domain/model/grouped';
import { ScrollTable } from '../../ui/ScrollTable';
import { TextButton } from '../../ui/TextButton';
import { CellEditor } from './CellEditor';
import { Proposals } from './Proposals';
import type { CellPlace, IssueReport, Step } from './report';
import { FOCUS_AREA_ID } from './StepList';
import { useStudioMessages } from './use-studio-messages';

/** More than anybody corrects in one go; thousands would hold up the page. */
export const MAX_SHOWN = 500;

interface IssuesProps {
  readonly title: string;
  readonly issues: readonly IssueReport[];
  readonly onStep: (step: Step) => void;
  /** Shows the focus area whose title is in a cell, where its themes are set. */
  readonly onRead?: (title: CellPlace) => void;
  /** True where many issues of one kind are one row at first. */
  readonly isJoined?: boolean;
}

/** Issues in a table. */
export function Issues({ title, issues, isJoined = false, ...handlers }: IssuesProps) {
  const messages = useStudioMessages().check;
  const [open, setOpen] = useState<readonly string[]>([]);
  const [most, setMost] = useState(MAX_SHOWN);
  const shown = issues.slice(0, most);
  const kinds = grouped(shown, ({ kind }) => kind);
  /** The issues that one is joined with; none where each has its row. */
  const joinedWith = ({ kind }: IssueReport) => {
    const all = kinds.get(kind) ?? [];
    return isJoined && all.length >= LEAST_JOINED ? all : [];
  };
  const toggle = (kind: string) =>
    setOpen(open.includes(kind) ? open.filter((each) => each !== kind) : [...open, kind]);
  return (
    <>
      <h3>{title}</h3>
      <ScrollTable className="studio-table" title={title} columns={messages.columns}>
        {shown.map((issue) => {
          const all = joinedWith(issue);
          const isOpen = open.includes(issue.kind);
          const isFirst = all[0] === issue;
          if (all.length > 0 && !isFirst && !isOpen) return null;
          return (
            <Issue
              key={`${issue.place} ${issue.found} ${issue.expected}`}
              {...{ issue }}
              {...handlers}
            >
              {isFirst && (
                <JoinedIssues
                  onToggle={() => toggle(issue.kind)}
                  {...{ issue, isOpen, count: all.length }}
                />
              )}
            </Issue>
          );
        })}
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

/** So many issues of one kind are one row, until they are asked for. */
const LEAST_JOINED = 4;

interface JoinedIssuesProps {
  readonly issue: IssueReport;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** How many issues are like this one, with a way to them. */
function JoinedIssues({ issue, count, isOpen, onToggle }: JoinedIssuesProps) {
  const { all, fewer } = useStudioMessages().steps;
  const label = isOpen ? fewer : all(count);
  return (
    <p>
      <TextButton
        // Other kinds have a button like it.
        aria-label={`${label}: ${issue.found}`}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {label}
      </TextButton>
    </p>
  );
}

/** An issue, whose cell can be changed in place, with a way to where the themes are set that mend it. */
function Issue({
  issue: { place, cell, found, expected, hint, proposals, choices, focusArea },
  onStep,
  onRead,
  children,
}: Pick<IssuesProps, 'onStep' | 'onRead'> & {
  readonly issue: IssueReport;
  readonly children: ReactNode;
}) {
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
              aria-label={messages.toReadNamed(place)}
              onClick={() => onRead?.(focusArea)}
            >
              {messages.toRead}
            </a>
          </p>
        )}
        {cell && <Proposals {...{ place, cell, proposals, choices, onStep }} />}
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
        {children}
      </td>
    </tr>
  );
}
