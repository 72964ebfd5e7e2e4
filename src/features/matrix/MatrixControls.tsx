import { useId } from 'react';
import { ROW_ORDERS, type RowOrder } from '../../domain/matrix/order';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { useMatrixMessages } from './use-matrix-messages';

interface MatrixControlsProps {
  readonly sort: RowOrder;
  readonly onSort: (sort: RowOrder) => void;
}

/** A select for the order of rows, also for orders without a button in the table's head. */
export function MatrixControls({ sort, onSort }: MatrixControlsProps) {
  const { lang } = useMessages();
  const matrix = useMatrixMessages();
  const { themes } = useAppContext().atlas.dataset;
  const awaited = useAwaitedClass();
  const orders: readonly RowOrder[] = [
    ...ROW_ORDERS.map((by) => ({ by })),
    ...themes.map(({ id: theme }) => ({ by: 'theme' as const, theme })),
  ];
  const id = useId();
  return (
    <div className={`matrix-controls ${awaited}`}>
      <p>
        <label htmlFor={id}>{matrix.sortRows}</label>
        <select
          id={id}
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
            {themes.map(({ id: theme, label }) => (
              <option key={theme} value={valueOf({ by: 'theme', theme })}>
                {label[lang]}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
    </div>
  );
}

function valueOf(order: RowOrder): string {
  return order.by === 'theme' ? `tema:${order.theme}` : order.by;
}
