import { memo } from 'react';
import type { RowOrder } from '../../domain/matrix/order';
import type { Theme } from '../../domain/model/dataset';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { useThemeLinks } from '../../map/theme-links';
import { useMatrixMessages } from './use-matrix-messages';

interface MatrixHeadProps {
  readonly sort: RowOrder;
  readonly onSort: (sort: RowOrder) => void;
}

/**
 * The header row: for each theme a link that highlights its column and a button that sorts the rows by it.
 * A cell is named by its words alone, which a screen reader says with every cell below it. Memoized, because the table
 * renders again whenever the pointer enters another column.
 */
export const MatrixHead = memo(function MatrixHead({ sort, onSort }: MatrixHeadProps) {
  const matrix = useMatrixMessages();
  const { themes } = useAppContext().atlas.dataset;
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="matrix-corner"
          aria-label={matrix.region}
          aria-sort={sortOfNames(sort)}
        >
          <span>{matrix.region}</span>
          <SortButton
            name={matrix.sortByName}
            pressed={sort.by === 'name'}
            onPress={() => onSort({ by: 'name' })}
          />
        </th>
        {themes.map((theme) => (
          <ThemeHeader key={theme.id} theme={theme} sort={sort} onSort={onSort} />
        ))}
        <th
          scope="col"
          className="matrix-total"
          aria-label={matrix.themes}
          aria-sort={sort.by === 'count' ? 'descending' : undefined}
        >
          <span className="matrix-theme">{matrix.themes}</span>
          <SortButton
            name={matrix.sortByCount}
            pressed={sort.by === 'count'}
            onPress={() => onSort({ by: 'count' })}
          />
        </th>
      </tr>
    </thead>
  );
});

/** Similarity and geography sort the regions in an order that is neither ascending nor descending. */
function sortOfNames({ by }: RowOrder): 'ascending' | 'other' | undefined {
  if (by === 'name') return 'ascending';
  return by === 'similarity' || by === 'north' ? 'other' : undefined;
}

interface ThemeHeaderProps extends MatrixHeadProps {
  readonly theme: Theme;
}

function ThemeHeader({ theme: { id, label: labels }, sort, onSort }: ThemeHeaderProps) {
  const { lang } = useMessages();
  const matrix = useMatrixMessages();
  const link = useThemeLinks();
  const chosen = useAtlasState(({ view }) => view.themes.includes(id));
  const label = labels[lang];
  const sorted = sort.by === 'theme' && sort.theme === id;
  return (
    <th
      scope="col"
      className={chosen ? 'is-chosen' : undefined}
      aria-label={label}
      aria-sort={sorted ? 'descending' : undefined}
    >
      <a {...link(id)} className="matrix-theme" aria-current={chosen ? 'true' : undefined}>
        {label}
      </a>
      <SortButton
        name={matrix.sortByTheme(label)}
        pressed={sorted}
        onPress={() => onSort({ by: 'theme', theme: id })}
      />
    </th>
  );
}

interface SortButtonProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function SortButton({ name, pressed, onPress }: SortButtonProps) {
  const awaited = useAwaitedClass();
  return (
    <button
      type="button"
      className={`matrix-sort ${awaited}`}
      aria-label={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M6,1 V10 M2.5,6.5 L6,10 L9.5,6.5" />
      </svg>
    </button>
  );
}
