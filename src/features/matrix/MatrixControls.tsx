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
  const [rowId, columnId] = [useId(), useId()];
  return (
    <div className={`matrix-controls ${awaited}`}>
      <p>
        <label htmlFor={rowId}>{matrix.sortRows}</label>
        <select
          id={rowId}
          value={valueOfRowOrder(sort)}
          onChange={(event) => onSort(rowOrderOfValue(event.target.value))}
        >
          {ROW_ORDERS.map((by) => (
            <option key={by} value={by}>
              {matrix.rowOrder[by]}
            </option>
          ))}
          <optgroup label={matrix.byATheme}>
            {themes.map(({ id, label }) => (
              <option key={id} value={valueOfRowOrder({ by: 'theme', theme: id })}>
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

const THEME = 'tema:';

/** A row order as the value of an option in a form; `rowOrderOfValue` reads it back. */
function valueOfRowOrder(order: RowOrder): string {
  return order.by === 'theme' ? THEME + order.theme : order.by;
}

/** The row order that an option's value stands for; alphabetical for an unknown value. */
function rowOrderOfValue(value: string): RowOrder {
  if (value.startsWith(THEME)) return { by: 'theme', theme: value.slice(THEME.length) };
  return { by: ROW_ORDERS.find((each) => each === value) ?? 'name' };
}
