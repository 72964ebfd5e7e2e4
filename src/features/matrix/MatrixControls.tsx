import { useId } from 'react';
import { ROW_ORDERS, type RowOrder } from '../../domain/matrix/order';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';
import type { SortProps } from './MatrixHead';
import { useMatrixMessages } from './use-matrix-messages';

/** A select for the order of rows, also for orders without a button in the table's head. */
export function MatrixControls({ sort, onSort }: SortProps) {
  const { lang } = useMessages();
  const matrix = useMatrixMessages();
  const { themes } = useAppContext().atlas.dataset;
  const awaited = useAwaitedClass();
  const byTheme = themes.map(({ id, label }) => [`theme:${id}`, label[lang]] as const);
  const orders: readonly RowOrder[] = [...ROW_ORDERS, ...byTheme.map(([order]) => order)];
  const id = useId();
  return (
    <p className={`matrix-controls ${awaited}`}>
      <label htmlFor={id}>{matrix.sortRows}</label>
      <select
        id={id}
        value={sort}
        onChange={({ target }) => onSort(orders[target.selectedIndex] ?? 'name')}
      >
        {ROW_ORDERS.map((by) => (
          <option key={by} value={by}>
            {matrix.rowOrder[by]}
          </option>
        ))}
        <optgroup label={matrix.byATheme}>
          {byTheme.map(([order, label]) => (
            <option key={order} value={order}>
              {label}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  );
}
