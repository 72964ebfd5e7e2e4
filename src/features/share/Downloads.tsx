import { useId, useState } from 'react';
import type { TableId } from '../../domain/export/export';
import { csvTableIds } from '../../domain/export/tables';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useHydrated } from '../../ui/use-hydrated';
import { AllFiles } from './AllFiles';
import { FormatButton } from './FormatButton';
import { TaskStatus } from './TaskStatus';
import type { Scope } from './export-job';
import { ScopeChoice } from './ScopeChoice';
import { useExportTask, type ExportTask } from './use-export-task';
import { useShareMessages } from './use-share-words';

/** The data to take away, in each format: what is on show, or everything. */
export function Downloads() {
  const share = useShareMessages();
  const hydrated = useHydrated();
  return (
    <details className="share-part">
      <summary>{share.download.title}</summary>
      {hydrated ? <Formats /> : <AllFiles />}
    </details>
  );
}

function Formats() {
  const { atlas, selectors } = useAppContext();
  const share = useShareMessages();
  const { download } = share;
  const { codes } = useAtlasState(selectors.exportScope);
  const [chosen, setChosen] = useState<Scope>('shown');
  const making = useExportTask();
  const scope = codes.length === 0 ? 'everything' : chosen;
  const people = scope === 'shown' ? codes : [...atlas.regionByCode.keys()];
  const somebody = people.some((code) => atlas.regionByCode.get(code)?.contacts.length);
  return (
    <>
      <ScopeChoice chosen={scope} onChoose={setChosen} />
      <p className="quiet">{download.whole}</p>
      <ul className="share-formats">
        <li>
          <FormatButton
            messages={download.xlsx}
            onPress={() => making.make({ kind: 'xlsx', scope })}
          />
        </li>
        <li>
          <CsvFormat scope={scope} making={making} />
        </li>
        <li>
          <FormatButton
            messages={download.geojson}
            onPress={() => making.make({ kind: 'geojson', scope })}
          />
        </li>
        <li>
          <FormatButton
            messages={download.json}
            onPress={() => making.make({ kind: 'json', scope })}
          />
        </li>
        {somebody && (
          <li>
            <FormatButton
              messages={download.vcard}
              onPress={() => making.make({ kind: 'vcard', scope })}
            />
          </li>
        )}
      </ul>
      <TaskStatus making={making} />
    </>
  );
}

function CsvFormat({ scope, making }: { readonly scope: Scope; readonly making: ExportTask }) {
  const { atlas } = useAppContext();
  const { download } = useShareMessages();
  const [table, setTable] = useState<TableId>('areas');
  const id = useId();
  const tables = csvTableIds(atlas);
  return (
    <>
      <p className="share-format">
        <strong>{download.csv.label}</strong> <span className="quiet">{download.csv.about}</span>
      </p>
      <p className="share-csv">
        <label htmlFor={id}>{download.csvTable}</label>
        <select
          id={id}
          value={table}
          onChange={({ target }) =>
            setTable(tables.find((each) => each === target.value) ?? 'areas')
          }
        >
          {tables.map((each) => (
            <option key={each} value={each}>
              {download.tables[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="text-button"
          onClick={() => making.make({ kind: 'csv', scope, table, separator: ';' })}
        >
          {download.semicolon}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => making.make({ kind: 'csv', scope, table, separator: ',' })}
        >
          {download.comma}
        </button>
      </p>
    </>
  );
}
