import { memo, type ReactNode } from 'react';
import type { RowOrder } from '../../domain/matrix/order';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { useThemeLinks } from '../../map/theme-links';
import { useMatrixMessages } from './use-matrix-messages';

/** How the rows are sorted, and how that is changed. */
export interface SortProps {
  readonly sort: RowOrder;
  readonly onSort: (sort: RowOrder) => void;
}

/**
 * The header row: for each theme a link that highlights its column and a button that sorts the rows by it. Memoized,
 * because the table renders again whenever the pointer enters another column.
 */
export const MatrixHead = memo(function MatrixHead(props: SortProps) {
  const { lang } = useMessages();
  const matrix = useMatrixMessages();
  const { themes } = useAppContext().atlas.dataset;
  const chosen = useAtlasState(({ view }) => view.themes);
  const link = useThemeLinks();
  return (
    <thead>
      <tr>
        <ColumnHead {...props} by="name" label={matrix.region} button={matrix.sortByName}>
          <span>{matrix.region}</span>
        </ColumnHead>
        {themes.map(({ id, label: { [lang]: label } }) => (
          <ColumnHead
            key={id}
            {...props}
            by={`theme:${id}`}
            label={label}
            button={matrix.sortByTheme(label)}
            className={chosen.includes(id) ? 'is-chosen' : undefined}
          >
            <a
              {...link(id)}
              className="matrix-theme"
              aria-current={chosen.includes(id) ? 'true' : undefined}
            >
              {label}
            </a>
          </ColumnHead>
        ))}
        <ColumnHead {...props} by="count" label={matrix.themes} button={matrix.sortByCount}>
          <span className="matrix-theme">{matrix.themes}</span>
        </ColumnHead>
      </tr>
    </thead>
  );
});

interface ColumnHeadProps extends SortProps {
  /** How its button sorts the rows. */
  readonly by: RowOrder;
  /** Its name by these words alone, which a screen reader says with every cell below it. */
  readonly label: string;
  readonly button: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function ColumnHead({ by, sort, onSort, label, button, className, children }: ColumnHeadProps) {
  const awaited = useAwaitedClass();
  return (
    <th scope="col" className={className} aria-label={label} aria-sort={sortedIn(by, sort)}>
      {children}
      <button
        type="button"
        className={`matrix-sort ${awaited}`}
        aria-label={button}
        aria-pressed={by === sort}
        onClick={() => onSort(by)}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6,1 V10 M2.5,6.5 L6,10 L9.5,6.5" />
        </svg>
      </button>
    </th>
  );
}

/** How a column is sorted. Similarity and geography sort the names in an order that is neither ascending nor descending. */
function sortedIn(
  column: RowOrder,
  sort: RowOrder,
): 'ascending' | 'descending' | 'other' | undefined {
  if (column === sort) return column === 'name' ? 'ascending' : 'descending';
  return column === 'name' && (sort === 'similarity' || sort === 'north') ? 'other' : undefined;
}
