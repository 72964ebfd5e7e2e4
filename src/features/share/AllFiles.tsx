import { csvTableIds } from '../../domain/export/tables';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import {
  everythingCsvPath,
  everythingPath,
  programmePath,
  SCHEMA_PATH,
} from '../../store/data-paths';
import { useShareMessages } from './use-share-messages';

/** Links to the files that the build made of everything, for readers without scripts, and where making one failed. */
export function AllFiles() {
  const { atlas, codec } = useAppContext();
  const { download } = useShareMessages();
  const { lang } = useMessages();
  const { id: programme } = atlas.dataset.programme;
  /** A link to a file. One that has the same name in both languages is saved with that of the page. */
  const link = (path: string, name: string | true = true) => ({
    href: codec.base + path,
    download: name,
  });
  return (
    <>
      <p>{download.allFiles}</p>
      <ul className="share-files">
        <li>
          <a {...link(everythingPath(lang, 'xlsx'), `regionatlas-${lang}.xlsx`)}>
            {download.xlsx.label}
          </a>
        </li>
        {csvTableIds(atlas).map((table) => (
          <li key={table}>
            {download.tables[table]}: CSV{' '}
            <a {...link(everythingCsvPath(lang, table, ';'))}>{download.withSemicolon}</a>,{' '}
            <a {...link(everythingCsvPath(lang, table, ','))}>{download.withComma}</a>
          </li>
        ))}
        <li>
          <a {...link(everythingPath(lang, 'geojson'), `regionatlas-${lang}.geojson`)}>
            {download.geojson.label}
          </a>
        </li>
        <li>
          <a {...link(programmePath.dataset(programme))}>{download.json.label}</a> (
          <a {...link(SCHEMA_PATH)}>{download.schema}</a>,{' '}
          <a {...link(programmePath.digest(programme))}>{download.digest}</a>)
        </li>
      </ul>
    </>
  );
}
