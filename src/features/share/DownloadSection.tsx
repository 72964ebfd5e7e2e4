import { useId, useState } from 'react';
import type { TableId } from '../../domain/export/export';
import { csvTableIds } from './files/tables';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { SHARE_PARTS } from '../../ui/anchors';
import { Choices } from '../../ui/Choices';
import { Select } from '../../ui/Select';
import { TextButton } from '../../ui/TextButton';
import { useHydrated } from '../../ui/use-hydrated';
import { useMessages } from '../../i18n/use-messages';
import { everythingCsvPath } from '../../store/csv-paths';
import { everythingPath, programmePath, SCHEMA_PATH } from '../../store/data-paths';
import { publishedName } from '../../domain/model/atlas';
import type { Scope } from './export-job';
import { FormatItem, TaskStatus, useExportTask, type ExportTask } from './tasks';
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
  const { atlas, selectors, draft } = useAppContext();
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
      {task.state === 'failed' && !draft && <AllFiles />}
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
        <Select
          id={id}
          value={table}
          options={tables.map((each) => [each, download.tables[each]])}
          onChange={({ target }) =>
            setTable(tables.find((each) => each === target.value) ?? 'areas')
          }
        />
        {([';', ','] as const).map((separator) => (
          <TextButton
            key={separator}
            onClick={() => task.start({ kind: 'csv', scope, table, separator })}
          >
            {separator === ';' ? download.semicolon : download.comma}
          </TextButton>
        ))}
      </p>
    </li>
  );
}

/** Links to the files that the build made of everything, for readers without scripts, and where making one failed. */
function AllFiles() {
  const { atlas, codec } = useAppContext();
  const { download } = useShareMessages();
  const { lang } = useMessages();
  const { id: programme } = atlas.dataset.programme;
  /** A link to a file. One that has the same name in both languages is saved with that of the page. */
  const file = (path: string, label: string, name: string | true = true) => (
    <a href={codec.base + path} download={name}>
      {label}
    </a>
  );
  return (
    <>
      <p>{download.allFiles}</p>
      <ul className="share-files">
        <li>
          {file(everythingPath(lang, 'xlsx'), download.xlsx.label, `regionatlas-${lang}.xlsx`)}
        </li>
        {csvTableIds(atlas).map((table) => (
          <li key={table}>
            {download.tables[table]}: CSV{' '}
            {file(everythingCsvPath(lang, table, ';'), download.withSemicolon)},{' '}
            {file(everythingCsvPath(lang, table, ','), download.withComma)}
          </li>
        ))}
        <li>
          {file(
            everythingPath(lang, 'geojson'),
            download.geojson.label,
            `regionatlas-${lang}.geojson`,
          )}
        </li>
        <li>
          {file(programmePath.dataset(programme), download.json.label)} (
          {file(SCHEMA_PATH, download.schema)},{' '}
          {file(programmePath.digest(programme), download.digest)})
        </li>
      </ul>
    </>
  );
}

interface ScopeChoiceProps {
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** Radio buttons for the current view or everything; none where these are the same, a note where the view has no regions. */
function ScopeChoice({ chosen, onChoose }: ScopeChoiceProps) {
  const { atlas, selectors } = useAppContext();
  const { download } = useShareMessages();
  const shown = useAtlasState(selectors.exportScope);
  if (shown.kind === 'all') return null;
  if (shown.codes.length === 0) return <p className="muted">{download.noneShown}</p>;
  const names = shown.codes.map((code) => publishedName(atlas, code));
  const ofShown =
    shown.kind === 'named' ? download.counted(shown.name, names.length) : download.compared(names);
  return (
    <Choices
      className="share-scope"
      legend={download.what}
      options={[
        ['shown', download.shown(ofShown)],
        ['everything', download.everything(atlas.dataset.regions.length)],
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
