import { memo } from 'react';
import type { MatrixCell, MatrixRow as Row } from '../../domain/matrix/matrix';
import { letterOf } from '../../domain/choropleth/choropleth';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAtlasState, useAttend, useStandsBack } from '../../store/app-context';
import { selectedCode } from '../../store/view-state';
import { levelWord } from '../../i18n/level-word';
import { useWords } from '../../i18n/use-messages';
import { placeInMatrix } from '../../ui/anchors';
import { MatrixMark } from './LevelIcon';
import { useMatrixLinks } from './links';

interface MatrixRowProps {
  readonly row: Row;
  /** In the order of the columns. */
  readonly themes: readonly string[];
  readonly onTheme: (theme: string | null) => void;
}

/** One region: its name, what it does with each theme, and how many themes it works with. */
export const MatrixRow = memo(function MatrixRow({ row, themes, onTheme }: MatrixRowProps) {
  const words = useWords();
  const attend = useAttend();
  const { code, cells, totals } = row;
  const hovered = useAtlasState(
    ({ attention }) => attention.hovered === code || attention.focused === code,
  );
  const selected = useAtlasState(({ view }) => selectedCode(view) === code);
  const letter = useAtlasState(({ view }) => letterOf(view.compared, code));
  const isBack = useStandsBack(code);
  const known = cells.some(({ level }) => level !== 'no-data');
  return (
    <tr
      className={classes({ selected, hovered, compared: letter !== '', faded: isBack })}
      onPointerEnter={() => attend({ hovered: code })}
      onPointerLeave={() => attend({ hovered: null })}
    >
      <th scope="row">
        <RowName code={code} selected={selected} letter={letter} />
      </th>
      {themes
        .flatMap((theme) => cells.find((cell) => cell.theme === theme) ?? [])
        .map((cell) => (
          <Cell key={cell.theme} cell={cell} onTheme={onTheme} />
        ))}
      <td className="matrix-total">
        <span aria-hidden="true">{known ? totals.any : '–'}</span>
        <span className="visually-hidden">
          {known ? words.matrix.rowTotal(totals) : words.painting.noData}
        </span>
      </td>
    </tr>
  );
});

function classes(is: Readonly<Record<string, boolean>>): string | undefined {
  const names = Object.keys(is).filter((name) => is[name]);
  return names.length > 0 ? names.map((name) => `is-${name}`).join(' ') : undefined;
}

interface RowNameProps {
  readonly code: RegionCode;
  readonly selected: boolean;
  /** By which it goes in the comparison, or "". */
  readonly letter: string;
}

function RowName({ code, selected, letter }: RowNameProps) {
  const links = useMatrixLinks();
  const attend = useAttend();
  const { matrix } = useWords();
  return (
    <>
      <a
        {...links.region(code)}
        id={placeInMatrix(identityOf(code).slug)}
        aria-current={selected ? 'true' : undefined}
        onFocus={() => attend({ focused: code })}
        onBlur={() => attend({ focused: null })}
      >
        {identityOf(code).shortName}
      </a>
      {letter !== '' && (
        <>
          {' '}
          <span className="visually-hidden">{matrix.comparedAs}</span>{' '}
          <span className="compared-letter">{letter}</span>
        </>
      )}
    </>
  );
}

function Cell({
  cell,
  onTheme,
}: {
  readonly cell: MatrixCell;
  readonly onTheme: (theme: string | null) => void;
}) {
  const words = useWords();
  return (
    <td onPointerEnter={() => onTheme(cell.theme)} onPointerLeave={() => onTheme(null)}>
      <MatrixMark level={cell.level} />
      <span className="visually-hidden">{levelWord(cell.level, words)}</span>
    </td>
  );
}
