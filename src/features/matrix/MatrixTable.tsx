import { useState } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import type { RowOrder } from '../../domain/matrix/order';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useAreas, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';

interface MatrixTableProps {
  readonly matrix: ThemeMatrix;
  readonly rows: readonly RegionCode[];
  readonly themes: readonly string[];
  /** The names of the regions with an asterisk. */
  readonly noted: readonly string[];
  readonly sort: RowOrder;
  readonly onSort: (sort: RowOrder) => void;
  readonly caption: string;
}

/** The table: regions as rows, themes as columns. Focusable, so that the keyboard can scroll it. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, rows, themes, noted, sort, onSort, caption } = props;
  const areas = useAreas();
  const messages = useMessages();
  const [hovered, setHovered] = useState<string | null>(null);
  const chosen = useAtlasState(({ view }) => view.themes);
  const classOf = (theme: string) =>
    [chosen.includes(theme) ? 'is-chosen' : '', hovered === theme ? 'is-hovered' : '']
      .join(' ')
      .trim();
  return (
    <div className="matrix-scroll" role="region" aria-label={messages.matrix.table} tabIndex={0}>
      <table className="matrix">
        <caption>{caption}</caption>
        <colgroup>
          <col />
          {themes.map((theme) => (
            <col key={theme} className={classOf(theme)} />
          ))}
          <col />
        </colgroup>
        <MatrixHead themes={themes} sort={sort} onSort={onSort} />
        <tbody>
          {rows.map((code) => {
            const row = matrix.rows.find((each) => each.code === code);
            return (
              row && (
                <MatrixRow
                  key={code}
                  row={row}
                  themes={themes}
                  isNoted={noted.includes(nameOf(areas, code))}
                  onTheme={setHovered}
                />
              )
            );
          })}
        </tbody>
        <MatrixTotals matrix={matrix} themes={themes} />
      </table>
    </div>
  );
}

function MatrixTotals({ matrix, themes }: Pick<MatrixTableProps, 'matrix' | 'themes'>) {
  const messages = useMessages();
  const all = matrix.rows.reduce((sum, { totals }) => sum + totals.any, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">{messages.matrix.regions}</th>
        {themes.map((theme) => {
          const totals = matrix.columns.find((column) => column.theme === theme)?.totals;
          return (
            <td key={theme} className="matrix-total">
              <span aria-hidden="true">{totals?.any}</span>
              <span className="visually-hidden">
                {totals && messages.matrix.columnTotal(totals)}
              </span>
            </td>
          );
        })}
        <td className="matrix-total">
          <span aria-hidden="true">{all}</span>
          <span className="visually-hidden">{`${messages.matrix.total}: ${all}`}</span>
        </td>
      </tr>
    </tfoot>
  );
}
