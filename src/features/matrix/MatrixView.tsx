import { useState } from 'react';
import { themeMatrix } from '../../domain/matrix/matrix';
import { orderThemes, type ColumnOrder } from '../../domain/matrix/order';
import { identityOf } from '../../domain/model/region';
import { useAppContext } from '../../store/app-context';
import { levelWord } from '../../i18n/level-word';
import { useMessages } from '../../i18n/use-messages';
import { MATRIX } from '../../ui/anchors';
import { useAnnounce } from '../../ui/announcer';
import { MatrixControls } from './MatrixControls';
import { MatrixFindings } from './MatrixFindings';
import { MATRIX_LEVELS, LevelIcon, LevelIconShapes } from './LevelIcon';
import { MatrixFilterSentence, MatrixSentence } from './MatrixSentence';
import { MatrixTable } from './MatrixTable';
import { sortRows, type RowSort } from './row-sort';

/** The matrix in the map's place: what it says in words, the table, and what stands out in it. */
export function MatrixView() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const [matrix] = useState(() => themeMatrix(atlas));
  const order = useOrder();
  return (
    <section className="matrix-room" id={MATRIX} tabIndex={-1} aria-labelledby="matrix-title">
      <LevelIconShapes />
      <div className="matrix-intro">
        <h2 id="matrix-title">{messages.matrix.title}</h2>
        <MatrixSentence />
        <MatrixFilterSentence />
        <MatrixControls {...order} />
        <MatrixKey />
      </div>
      <MatrixTable
        matrix={matrix}
        rows={order.rows}
        themes={order.themes}
        sort={order.sort}
        onSort={order.onSort}
        caption={messages.matrix.caption(order.sortName)}
      />
      <MatrixFindings matrix={matrix} />
    </section>
  );
}

function MatrixKey() {
  const messages = useMessages();
  const { missing } = useAppContext().atlas;
  const levels = MATRIX_LEVELS.filter((level) => level !== 'no-data' || missing.length > 0);
  return (
    <ul className="level-key" aria-label={messages.matrix.key}>
      {levels.map((level) => (
        <li key={level}>
          <LevelIcon level={level} /> {levelWord(level, messages)}
        </li>
      ))}
    </ul>
  );
}

/** How rows and columns stand, and how to change it: what was done is said, with who came first. */
function useOrder() {
  const { atlas } = useAppContext();
  const { matrix: messages, lang } = useMessages();
  const announce = useAnnounce();
  const [rows, setRows] = useState(() => ({ sort: START, codes: sortRows(atlas, START) }));
  const [columns, setColumns] = useState<ColumnOrder>('dataset');
  const label = (id: string) => atlas.themeById.get(id)?.label[lang] ?? id;
  const nameOf = (sort: RowSort) =>
    sort.by === 'theme' ? messages.byTheme(label(sort.theme)) : messages.rowOrder[sort.by];
  const themes = orderThemes(atlas, columns);
  return {
    rows: rows.codes,
    sort: rows.sort,
    sortName: nameOf(rows.sort),
    columns,
    themes,
    onSort: (sort: RowSort) => {
      const codes = sortRows(atlas, sort);
      setRows({ sort, codes });
      const [first] = codes;
      announce(messages.sorted(nameOf(sort), first ? identityOf(first).shortName : ''));
    },
    onColumns: (order: ColumnOrder) => {
      setColumns(order);
      const [first = ''] = orderThemes(atlas, order);
      announce(messages.columnsSorted(messages.columnOrder[order], label(first)));
    },
  };
}

const START: RowSort = { by: 'name' };
