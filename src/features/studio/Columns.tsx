import { useId, type ReactNode } from 'react';
import { compareSwedish } from '../../i18n/alphabet';
import { TextButton } from '../../ui/TextButton';
import { STEP_IDS } from './StepList';
import { StudioTable } from './StudioTable';
import type { StudioEngine } from './engine';
import { FindCell } from './FindCell';
import { done, type History } from './history';
import { rememberedIn, withoutRemembered } from './remembered-columns';
import type { ColumnReport, SheetReport, Step, StudioReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ColumnsProps {
  readonly report: StudioReport;
  readonly history: History;
  readonly onChange: (history: History) => void;
  readonly engine: Pick<StudioEngine, 'cell'> | null;
}

/** How the spreadsheet is read: what was found out, and every sheet with its columns. */
export function Columns({ report, history, onChange, engine }: ColumnsProps) {
  const messages = useStudioMessages().found;
  const id = useId();
  const onStep = (step: Step) => onChange(done(history, step));
  const remembered = rememberedIn(history);
  return (
    <section id={STEP_IDS.match} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {messages.title}
      </h2>
      {report.told.length > 0 && (
        <ul>
          {report.told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {report.sheets.length > 0 && <p>{messages.change}</p>}
      {remembered.length > 0 && (
        <p>
          {messages.remembered(remembered)}{' '}
          <TextButton
            onClick={() => {
              onChange(withoutRemembered(history));
              // The button is gone.
              document.getElementById(id)?.focus();
            }}
          >
            {messages.guess}
          </TextButton>
        </p>
      )}
      {report.sheets.map((sheet, index) => (
        <SheetColumns
          key={sheet.name}
          {...{ sheet }}
          onAssign={({ index: column, title }, field) =>
            onStep({ kind: 'assign', sheet: index, column, field, title })
          }
          onHeader={(row) => onStep({ kind: 'header', sheet: index, row })}
        >
          <FindCell sheet={index} {...{ engine, onStep }} />
        </SheetColumns>
      ))}
    </section>
  );
}

interface SheetProps {
  readonly sheet: SheetReport;
  readonly onAssign: (column: ColumnReport, field: string | null) => void;
  readonly onHeader: (row: number) => void;
  /** What stands below its columns. */
  readonly children: ReactNode;
}

function SheetColumns({ sheet, onAssign, onHeader, children }: SheetProps) {
  const messages = useStudioMessages().found;
  const { name, kind, rows, columns } = sheet;
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  const said = kind === null ? messages.unread : messages.as(kinds[kind] ?? kind, rows);
  const title = `${messages.sheet(name)}: ${said}`;
  const [column, , readAs] = messages.columns;
  return (
    <details>
      <summary>{title}</summary>
      <HeaderSelect {...{ sheet, onHeader }} />
      <StudioTable title={title} columns={messages.columns}>
        {columns.map((each) => (
          <tr key={each.letter}>
            <th scope="row">{each.letter}</th>
            <td>{each.title}</td>
            <td>
              <FieldSelect
                field={each.field}
                label={`${column} ${each.letter}: ${readAs}`}
                onChange={(next) => onAssign(each, next)}
              />{' '}
              {each.number}
            </td>
            <td className="muted">{each.sample.filter((cell) => cell !== '').join(' · ')}</td>
          </tr>
        ))}
      </StudioTable>
      {children}
    </details>
  );
}

function HeaderSelect({
  sheet: { header, heads },
  onHeader,
}: Pick<SheetProps, 'sheet' | 'onHeader'>) {
  const messages = useStudioMessages().found;
  return (
    <p className="studio-headers">
      <label>
        {messages.headers}{' '}
        <select value={header} onChange={({ target }) => onHeader(Number(target.value))}>
          <option value={-1}>{messages.noHeaders}</option>
          {[...heads.entries()].map(([row, text]) => (
            <option key={row} value={row}>
              {messages.row(row + 1, text)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

interface FieldSelectProps {
  readonly field: string | null;
  readonly label: string;
  readonly onChange: (field: string | null) => void;
}

function FieldSelect({ field, label, onChange }: FieldSelectProps) {
  const messages = useStudioMessages().found;
  const fields = Object.entries(messages.fields);
  return (
    <select
      aria-label={label}
      value={field ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{messages.unread}</option>
      {fields
        .toSorted(([, one], [, other]) => compareSwedish(one, other))
        .map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  );
}
