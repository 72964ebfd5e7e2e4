import { useId } from 'react';
import { ROW_ORDERS, type ColumnOrder, type RowOrder } from '../../domain/matrix/order';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { Select } from '../../ui/Select';
import { useAwaitedClass } from '../../ui/use-hydrated';

interface MatrixControlsProps {
  readonly sort: RowOrder;
  readonly onSort: (sort: RowOrder) => void;
  readonly columns: ColumnOrder;
  readonly onColumns: (columns: ColumnOrder) => void;
}

/** Selects for the order of rows and of columns, also for orders without a button in the table's head. */
export function MatrixControls({ sort, onSort, columns, onColumns }: MatrixControlsProps) {
  const { matrix, lang } = useMessages();
  const { themes } = useAppContext().atlas.dataset;
  const awaited = useAwaitedClass();
  const orders: readonly RowOrder[] = [
    ...ROW_ORDERS.map((by) => ({ by })),
    ...themes.map(({ id }) => ({ by: 'theme' as const, theme: id })),
  ];
  const [rowId, columnId] = [useId(), useId()];
  return (
    <div className={`matrix-controls ${awaited}`}>
      <p>
        <label htmlFor={rowId}>{matrix.sortRows}</label>
        <select
          id={rowId}
          value={valueOf(sort)}
          onChange={({ target }) =>
            onSort(orders.find((each) => valueOf(each) === target.value) ?? { by: 'name' })
          }
        >
          {ROW_ORDERS.map((by) => (
            <option key={by} value={by}>
              {matrix.rowOrder[by]}
            </option>
          ))}
          <optgroup label={matrix.byATheme}>
            {themes.map(({ id, label }) => (
              <option key={id} value={valueOf({ by: 'theme', theme: id })}>
                {label[lang]}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <p>
        <label htmlFor={columnId}>{matrix.sortColumns}</label>
        <Select
          id={columnId}
          value={columns}
          options={Object.entries(matrix.columnOrder)}
          onChange={(event) => onColumns(event.target.value === 'count' ? 'count' : 'dataset')}
        />
      </p>
    </div>
  );
}

/** A row order as the value of an option. */
function valueOf(order: RowOrder): string {
  return order.by === 'theme' ? `tema:${order.theme}` : order.by;
}
