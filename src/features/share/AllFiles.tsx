import { DATASET_SCHEMA_FILE } from '../../domain/model/dataset';
import { csvTableIds } from '../../domain/export/tables';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { DATASET_PATH, DIGEST_PATH, everythingCsvPath, everythingPath } from './download-paths';
import { useShareMessages } from './use-share-words';

/** Without scripts, the files that the build has made: everything, in each format. */
export function AllFiles() {
  const { atlas, codec } = useAppContext();
  const share = useShareMessages();
  const { lang } = useMessages();
  const { download } = share;
  const to = (path: string) => ({ href: codec.base + path, download: true });
  return (
    <>
      <p>{download.allFiles}</p>
      <ul className="share-files">
        <li>
          <a {...to(everythingPath(lang, 'xlsx'))}>{download.xlsx.label}</a>
        </li>
        {csvTableIds(atlas).map((table) => (
          <li key={table}>
            {download.tables[table]}: CSV{' '}
            <a {...to(everythingCsvPath(lang, table, ';'))}>{download.withSemicolon}</a>,{' '}
            <a {...to(everythingCsvPath(lang, table, ','))}>{download.withComma}</a>
          </li>
        ))}
        <li>
          <a {...to(everythingPath(lang, 'geojson'))}>{download.geojson.label}</a>
        </li>
        <li>
          <a {...to(DATASET_PATH)}>{download.json.label}</a> (
          <a {...to(`data/${DATASET_SCHEMA_FILE}`)}>{download.schema}</a>,{' '}
          <a {...to(DIGEST_PATH)}>{download.digest}</a>)
        </li>
      </ul>
    </>
  );
}
