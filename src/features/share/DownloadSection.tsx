import { useId, useState } from 'react';
import type { TableId } from '../../domain/export/export';
import { csvTableIds } from '../../domain/export/tables';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { SHARE_PARTS } from '../../ui/anchors';
import { useHydrated } from '../../ui/use-hydrated';
import { AllFiles } from './AllFiles';
import type { Scope } from './export-job';
import { FormatItem } from './FormatItem';
import { ScopeChoice } from './ScopeChoice';
import { TaskStatus } from './TaskStatus';
import { useExportTask, type ExportTask } from './use-export-task';
import { useShareMessages } from './use-share-messages';

/** The data as files: of the current view or of everything; without scripts, links to prebuilt files. */
export function DownloadSection() {
  const { download } = useShareMessages();
  const hydrated = useHydrated();
  return (
    <details className="share-part" id={SHARE_PARTS.download}>
      <summary>{download.title}</summary>
      {hydrated ? <Formats /> : <AllFiles />}
    </details>
  );
}

function Formats() {
  const { atlas, selectors } = useAppContext();
  const { download } = useShareMessages();
  const { codes } = useAtlasState(selectors.exportScope);
  const [chosenScope, setChosenScope] = useState<Scope>('shown');
  const task = useExportTask();
  const scope = codes.length === 0 ? 'everything' : chosenScope;
  const scopeCodes = scope === 'shown' ? codes : [...atlas.regionByCode.keys()];
  const hasContacts = scopeCodes.some((code) => atlas.regionByCode.get(code)?.contacts.length);
  const item = (kind: 'xlsx' | 'geojson' | 'json' | 'vcard') => (
    <FormatItem messages={download[kind]} onPress={() => task.start({ kind, scope })} />
  );
  return (
    <>
      <ScopeChoice chosen={scope} onChoose={setChosenScope} />
      <p className="muted">{download.whole}</p>
      <ul className="share-formats">
        {item('xlsx')}
        <CsvItem scope={scope} task={task} />
        {item('geojson')}
        {item('json')}
        {hasContacts && item('vcard')}
      </ul>
      <TaskStatus task={task} />
      {task.state === 'failed' && <AllFiles />}
    </>
  );
}

function CsvItem({ scope, task }: { readonly scope: Scope; readonly task: ExportTask }) {
  const { atlas } = useAppContext();
  const { download } = useShareMessages();
  const [table, setTable] = useState<TableId>('areas');
  const id = useId();
  const tables = csvTableIds(atlas);
  return (
    <li>
      <p className="share-format">
        <strong>{download.csv.label}</strong> <span className="muted">{download.csv.about}</span>
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
        {([';', ','] as const).map((separator) => (
          <button
            key={separator}
            type="button"
            className="text-button"
            onClick={() => task.start({ kind: 'csv', scope, table, separator })}
          >
            {separator === ';' ? download.semicolon : download.comma}
          </button>
        ))}
      </p>
    </li>
  );
}
