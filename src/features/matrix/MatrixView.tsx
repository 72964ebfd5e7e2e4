import { useEffect, useState } from 'react';
import { themeMatrix } from '../../domain/matrix/matrix';
import { orderRegions, ROW_ORDERS, type RowOrder } from '../../domain/matrix/order';
import { nameOf } from '../../domain/model/region';
import { useAppContext, useAtlasState, useChoropleth, useViewLinks } from '../../store/app-context';
import { colourByThemes, showsOverview } from '../../store/view-state';
import { LevelLegend } from '../../map/LevelLegend';
import { useFewerFocusAreas, useMapSentence } from '../../i18n/use-sentences';
import { useMessages } from '../../i18n/use-messages';
import { MATRIX } from '../../ui/anchors';
import { useAnnounce } from '../../ui/announcer';
import { useHydrated } from '../../ui/use-hydrated';
import { matrixFacts } from '../../domain/summaries/matrix';
import { FilteredNote } from '../panel/CountNotes';
import { MatrixControls } from './MatrixControls';
import { MatrixFindings } from './MatrixFindings';
import { MatrixTable } from './MatrixTable';
import { useMatrixMessages } from './use-matrix-messages';

/** The matrix view, shown instead of the map: the table, its summary in words, and findings. */
export function MatrixView() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const texts = useMatrixMessages();
  const [matrix] = useState(() => themeMatrix(atlas));
  useAnnounceOpened();
  const order = useOrder();
  const fewer = useFewerFocusAreas();
  const isAlone = useAtlasState(({ view }) => showsOverview(view));
  const hasThemes = useAtlasState(({ view }) => view.themes.length > 0);
  const Title = isAlone ? 'h1' : 'h2';
  return (
    <section className="matrix-view" id={MATRIX} tabIndex={-1} aria-labelledby="matrix-title">
      <div className="matrix-intro">
        <Title id="matrix-title">{messages.matrix.title}</Title>
        {hasThemes && <SelectedColumns />}
        {/* On paper nothing else explains why rows are dimmed. */}
        <FilteredNote />
        <MatrixControls {...order} />
        <LevelLegend
          levels={[
            ...(['main', 'touches', 'none'] as const),
            ...(atlas.unread.size > 0 ? (['unread'] as const) : []),
            ...(atlas.missing.length > 0 ? (['no-data'] as const) : []),
          ]}
        />
        <p className="matrix-hint muted">{texts.more}</p>
      </div>
      <MatrixTable
        matrix={matrix}
        noted={fewer?.names ?? []}
        caption={texts.caption(order.sortName)}
        {...order}
      />
      <div className="matrix-intro">
        {!hasThemes && <p>{messages.sentences.matrix(matrixFacts(atlas, messages.lang))}</p>}
        {fewer && <p className="muted">* {fewer.text}</p>}
        <p className="screen-only muted">
          {messages.source.interpretation(atlas.dataset.programme)}
        </p>
      </div>
      <MatrixFindings matrix={matrix} Heading={isAlone ? 'h2' : 'h3'} />
    </section>
  );
}

/** Announces the matrix where it is opened, not where a page begins with it or says what it cannot show. */
function useAnnounceOpened(): void {
  const { status } = useMessages();
  const announce = useAnnounce();
  const hydrated = useHydrated();
  const isWhole = useAtlasState(({ ignoredValues }) => ignoredValues.length === 0);
  const [sentence] = useState(hydrated && isWhole ? status.shownAs.matrix : null);
  useEffect(() => {
    if (sentence !== null) announce(sentence, true);
  }, [announce, sentence]);
}

/** The order of rows, with a handler that announces a change and what comes first. */
function useOrder() {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = useMatrixMessages();
  const announce = useAnnounce();
  const [rows, setRows] = useState(() => ({ sort: START, codes: orderRegions(atlas, START) }));
  const names = new Map<RowOrder, string>([
    ...ROW_ORDERS.map((by) => [by, messages.rowOrder[by]] as const),
    ...atlas.dataset.themes.map(
      ({ id, label }) => [`theme:${id}`, messages.byTheme(label[lang])] as const,
    ),
  ]);
  return {
    rows: rows.codes,
    sort: rows.sort,
    sortName: names.get(rows.sort) ?? '',
    onSort: (sort: RowOrder) => {
      const codes = orderRegions(atlas, sort);
      setRows({ sort, codes });
      const [first] = codes;
      announce(messages.sorted(names.get(sort) ?? '', first ? nameOf(atlas.areas, first) : ''));
    },
  };
}

const START: RowOrder = 'name';

/** The choropleth's sentence, the same as on the map. */
function SelectedColumns() {
  const { colour } = useMessages();
  const choropleth = useChoropleth();
  const link = useViewLinks();
  return (
    <p className="matrix-selected">
      <strong>{choropleth.heading}.</strong> {useMapSentence()}{' '}
      <a {...link((view) => colourByThemes(view, []))}>{colour.clear}</a>
    </p>
  );
}
