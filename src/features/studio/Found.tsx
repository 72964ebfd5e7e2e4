import { useId } from 'react';
import { compareSwedish } from '../../i18n/alphabet';
import type { StudioMessages } from '../../i18n/messages';
import { STEP_IDS } from './StepList';
import { StudioTable } from './StudioTable';
import type { SheetReport, Step, StudioReport } from './report';

interface FoundProps {
  readonly report: StudioReport;
  readonly onStep: (step: Step) => void;
  readonly messages: StudioMessages['found'];
}

/** How the spreadsheet is read: what was found out, and every sheet with its columns. */
export function Found({ report, onStep, messages }: FoundProps) {
  const id = useId();
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
      {report.sheets.map((sheet, index) => (
        <FoundSheet
          key={sheet.name}
          {...{ sheet, messages }}
          onAssign={(column, field) => onStep({ kind: 'assign', sheet: index, column, field })}
          onHeader={(row) => onStep({ kind: 'header', sheet: index, row })}
        />
      ))}
    </section>
  );
}

interface SheetProps {
  readonly sheet: SheetReport;
  readonly messages: FoundProps['messages'];
  readonly onAssign: (column: number, field: string | null) => void;
  readonly onHeader: (row: number) => void;
}

function FoundSheet({ sheet, messages, onAssign, onHeader }: SheetProps) {
  const { name, kind, rows, columns } = sheet;
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  const said = kind === null ? messages.unread : messages.as(kinds[kind] ?? kind, rows);
  const title = `${messages.sheet(name)}: ${said}`;
  const [column, , readAs] = messages.columns;
  return (
    <details>
      <summary>{title}</summary>
      <HeaderSelect {...{ sheet, messages, onHeader }} />
      <StudioTable title={title} columns={messages.columns}>
        {columns.map(({ index, letter, title: header, field, number, sample }) => (
          <tr key={letter}>
            <th scope="row">{letter}</th>
            <td>{header}</td>
            <td>
              <FieldSelect
                {...{ field, messages }}
                label={`${column} ${letter}: ${readAs}`}
                onChange={(next) => onAssign(index, next)}
              />{' '}
              {number}
            </td>
            <td className="muted">{sample.filter((cell) => cell !== '').join(' · ')}</td>
          </tr>
        ))}
      </StudioTable>
    </details>
  );
}

/** The row that has the headers, to be changed. */
function HeaderSelect({
  sheet: { header, heads },
  messages,
  onHeader,
}: Omit<SheetProps, 'onAssign'>) {
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

/** What a column is read as, to be changed. */
function FieldSelect({
  field,
  label,
  messages,
  onChange,
}: Pick<FoundProps, 'messages'> & {
  readonly field: string | null;
  readonly label: string;
  readonly onChange: (field: string | null) => void;
}) {
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
