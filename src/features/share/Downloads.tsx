import { useId, useState } from 'react';
import type { TableId } from '../../domain/export/export';
import { csvTableIds } from '../../domain/export/tables';
import { useAtlasSession, useAtlasState } from '../../store/app-context';
import { useHydrated } from '../../ui/use-hydrated';
import { AllFiles } from './AllFiles';
import { FormatButton } from './FormatButton';
import { MakingSays } from './TaskStatus';
import type { Scope } from './export-job';
import { ScopeChoice } from './ScopeChoice';
import { useMaking, type Making } from './use-export-task';
import { useShareWords } from './use-share-words';

/** The data to take away, in each format: what is on show, or everything. */
export function Downloads() {
  const share = useShareWords();
  const hydrated = useHydrated();
  return (
    <details className="share-part">
      <summary>{share.download.title}</summary>
      {hydrated ? <Formats /> : <AllFiles />}
    </details>
  );
}

function Formats() {
  const { atlas, selectors } = useAtlasSession();
  const share = useShareWords();
  const { download } = share;
  const { codes } = useAtlasState(selectors.onShow);
  const [chosen, setChosen] = useState<Scope>('shown');
  const making = useMaking();
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
            words={download.xlsx}
            onPress={() => making.make({ kind: 'xlsx', scope })}
          />
        </li>
        <li>
          <CsvFormat scope={scope} making={making} />
        </li>
        <li>
          <FormatButton
            words={download.geojson}
            onPress={() => making.make({ kind: 'geojson', scope })}
          />
        </li>
        <li>
          <FormatButton
            words={download.json}
            onPress={() => making.make({ kind: 'json', scope })}
          />
        </li>
        {somebody && (
          <li>
            <FormatButton
              words={download.vcard}
              onPress={() => making.make({ kind: 'vcard', scope })}
            />
          </li>
        )}
      </ul>
      <MakingSays making={making} />
    </>
  );
}

function CsvFormat({ scope, making }: { readonly scope: Scope; readonly making: Making }) {
  const { atlas } = useAtlasSession();
  const { download } = useShareWords();
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
