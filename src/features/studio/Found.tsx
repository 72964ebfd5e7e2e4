import { useId } from 'react';
import type { Lang } from '../../domain/model/dataset';
import type { StudioMessages } from '../../i18n/messages';
import type { SheetReport, StudioReport } from './report';

interface FoundProps {
  readonly report: StudioReport;
  readonly lang: Lang;
  readonly messages: StudioMessages['found'];
}

/** How the spreadsheet is read: what was found out, and every sheet with its columns. */
export function Found({ report, messages }: FoundProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      {report.told.length > 0 && (
        <ul lang="en">
          {report.told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="muted">{messages.english}</p>
      {report.sheets.map((sheet) => (
        <Sheet key={sheet.name} {...{ sheet, messages }} />
      ))}
    </section>
  );
}

function Sheet({
  sheet: { name, kind, rows, columns },
  messages,
}: {
  readonly sheet: SheetReport;
  readonly messages: StudioMessages['found'];
}) {
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  const fields: Readonly<Record<string, string>> = messages.fields;
  const said = kind === null ? messages.unread : messages.as(kinds[kind] ?? kind, rows);
  const title = `${messages.sheet(name)}: ${said}`;
  const isRead = kind !== null;
  return (
    <details>
      <summary>{title}</summary>
      <div className="studio-table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {messages.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ letter, title: header, field, sample }) => (
              <tr key={letter}>
                <th scope="row">{letter}</th>
                <td>{header}</td>
                <td>{isRead && field !== null ? (fields[field] ?? field) : messages.unread}</td>
                <td className="muted">{sample.filter((cell) => cell !== '').join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
