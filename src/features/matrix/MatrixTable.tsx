import { useState, type PointerEvent } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useAreas, useAtlasState } from '../../store/app-context';
import { MatrixHead, type SortProps } from './MatrixHead';
import { classes, MatrixRow } from './MatrixRow';
import { useMessages } from '../../i18n/use-messages';
import { useMatrixMessages } from './use-matrix-messages';

interface MatrixTableProps extends SortProps {
  readonly matrix: ThemeMatrix;
  readonly rows: readonly RegionCode[];
  readonly noted: readonly string[];
  readonly caption: string;
}

/** The table: regions as rows, themes as columns. Focusable, so that the keyboard can scroll it. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, rows, noted, sort, onSort, caption } = props;
  const areas = useAreas();
  const messages = useMatrixMessages();
  const [hovered, setHovered] = useState<number | null>(null);
  const chosen = useAtlasState(({ view }) => view.themes);
  return (
    <div className="matrix-scroll" role="region" aria-label={messages.table} tabIndex={0}>
      <table className="matrix">
        <caption>{caption}</caption>
        <colgroup>
          <col />
          {matrix.columns.map(({ theme }, i) => (
            <col
              key={theme}
              className={classes({ chosen: chosen.includes(theme), hovered: hovered === i + 1 })}
            />
          ))}
          <col />
        </colgroup>
        <MatrixHead sort={sort} onSort={onSort} />
        <tbody
          onPointerOver={(event) => setHovered(columnOf(event))}
          onPointerLeave={() => setHovered(null)}
        >
          {rows
            .flatMap((code) => matrix.rows.find((row) => row.code === code) ?? [])
            .map((row) => (
              <MatrixRow
                key={row.code}
                row={row}
                isNoted={noted.includes(nameOf(areas, row.code))}
              />
            ))}
        </tbody>
        <MatrixTotals matrix={matrix} />
      </table>
    </div>
  );
}

/** The place among the columns that an event is in; null for the names. */
function columnOf({ target }: PointerEvent): number | null {
  return target instanceof Element ? (target.closest('td')?.cellIndex ?? null) : null;
}

function MatrixTotals({ matrix }: Pick<MatrixTableProps, 'matrix'>) {
  const messages = useMatrixMessages();
  const { digits } = useMessages();
  const all = matrix.rows.reduce((sum, { totals }) => sum + totals.any, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">{messages.regions}</th>
        {matrix.columns.map(({ theme, totals }) => (
          <td key={theme} className="matrix-total">
            <span aria-hidden="true">{digits(totals.any)}</span>
            <span className="visually-hidden">{messages.columnTotal(totals)}</span>
          </td>
        ))}
        <td className="matrix-total">
          <span aria-hidden="true">{digits(all)}</span>
          <span className="visually-hidden">{`${messages.total}: ${digits(all)}`}</span>
        </td>
      </tr>
    </tfoot>
  );
}
