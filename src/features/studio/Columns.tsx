import { compareSwedish } from '../../i18n/alphabet';
import { ScrollTable } from '../../ui/ScrollTable';
import { Select } from '../../ui/Select';
import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import type { StudioEngine } from './engine';
import { FindCell } from './FindCell';
import { withStep, type HistoryProps } from './history';
import { rememberedIn } from './remembered-columns';
import type { SheetReport, Step, StudioReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ColumnsProps extends HistoryProps {
  readonly report: StudioReport;
  readonly engine: Pick<StudioEngine, 'cell'>;
}

/** How the spreadsheet is read: what was found out, and every sheet with its columns. */
export function Columns({ report, history, onChange, engine }: ColumnsProps) {
  const messages = useStudioMessages().found;
  const onStep = (step: Step) => onChange(withStep(history, step));
  const remembered = rememberedIn(history);
  return (
    <StudioSection id={STEP_IDS.match} title={messages.title}>
      {report.notices.length > 0 && (
        <ul>
          {report.notices.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {report.sheets.length > 0 && <p>{messages.change}</p>}
      {remembered.length > 0 && <p>{messages.remembered(remembered)}</p>}
      {report.sheets.map((sheet, index) => (
        <SheetColumns key={sheet.name} {...{ sheet, index, engine, onStep }} />
      ))}
    </StudioSection>
  );
}

interface SheetProps extends Pick<ColumnsProps, 'engine'> {
  readonly sheet: SheetReport;
  /** The place of the sheet from 0. */
  readonly index: number;
  readonly onStep: (step: Step) => void;
}

function SheetColumns({ sheet, index, engine, onStep }: SheetProps) {
  const messages = useStudioMessages().found;
  const { name, kind, rows, columns } = sheet;
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  const kindInWords = kind === null ? messages.unread : messages.as(kinds[kind] ?? kind, rows);
  const caption = `${messages.sheet(name)}: ${kindInWords}`;
  const [columnWord, , readAs] = messages.columns;
  const fields = Object.entries(messages.fields).toSorted(([, one], [, other]) =>
    compareSwedish(one, other),
  );
  return (
    <details>
      <summary>{caption}</summary>
      <p>
        <label>
          {messages.headers}{' '}
          <Select
            value={sheet.header}
            options={[
              [-1, messages.noHeaders],
              ...sheet.heads.map((text, row) => [row, messages.row(row + 1, text)] as const),
            ]}
            onChange={({ target }) =>
              onStep({ kind: 'header', sheet: index, row: Number(target.value) })
            }
          />
        </label>
      </p>
      <ScrollTable className="studio-table" title={caption} columns={messages.columns}>
        {columns.map(({ index: column, letter, title, field, number, sample }) => (
          <tr key={letter}>
            <th scope="row">{letter}</th>
            <td>{title}</td>
            <td>
              <Select
                aria-label={`${columnWord} ${letter}: ${readAs}`}
                value={field ?? ''}
                options={[['', messages.unread], ...fields]}
                onChange={({ target: { value } }) => {
                  const next = value === '' ? null : value;
                  onStep({ kind: 'assign', sheet: index, column, field: next, title });
                }}
              />{' '}
              {number}
            </td>
            <td className="muted">{sample.filter((cell) => cell !== '').join(' · ')}</td>
          </tr>
        ))}
      </ScrollTable>
      <FindCell sheet={index} {...{ engine, onStep }} />
    </details>
  );
}
