import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import type { IssueReport, StudioReport } from './report';
import { bySeverity } from './use-studio';

interface CheckProps {
  readonly report: StudioReport;
  readonly messages: StudioMessages['check'];
}

/** More than anybody corrects in one go; thousands would hold up the page. */
const MOST_SHOWN = 500;

/** All faults at once, errors apart from warnings, and the rows that belong to no region. */
export function Check({ report, messages }: CheckProps) {
  const id = useId();
  const [errors, warnings] = bySeverity(report);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      {report.issues.length === 0 && <p>{messages.none}</p>}
      {errors.length > 0 && (
        <>
          <Issues title={messages.errors(errors.length)} issues={errors} messages={messages} />
          {report.unplaced.length > 0 && (
            <>
              <h3>{messages.unplaced(report.unplaced.length)}</h3>
              <ul>
                {report.unplaced.slice(0, MOST_SHOWN).map(({ place, cells }) => (
                  <li key={place}>
                    <span translate="no">{place}</span>: {cells.join(' · ')}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{messages.again}</p>
        </>
      )}
      {warnings.length > 0 && (
        <Issues title={messages.warnings(warnings.length)} issues={warnings} messages={messages} />
      )}
    </section>
  );
}

function Issues({
  title,
  issues,
  messages,
}: {
  readonly title: string;
  readonly issues: readonly IssueReport[];
  readonly messages: StudioMessages['check'];
}) {
  return (
    <>
      <h3>{title}</h3>
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
            {issues.slice(0, MOST_SHOWN).map(({ place, found, expected, hint }) => (
              <tr key={`${place} ${found} ${expected}`}>
                <th scope="row" translate="no">
                  {place}
                </th>
                <td lang="en">{found}</td>
                <td lang="en">{hint === null ? expected : `${expected}. ${hint}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > MOST_SHOWN && <p>{messages.first(MOST_SHOWN)}</p>}
    </>
  );
}
