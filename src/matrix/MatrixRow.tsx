import { memo } from 'react';
import type { MatrixCell, MatrixRow as Row } from '../domain/matrix';
import { identityOf, type RegionCode } from '../domain/region';
import { useAtlasState, useAttend } from '../store/use-atlas';
import { selectedCode } from '../store/view-state';
import { useWords } from '../text/words';
import { placeInMatrix } from '../ui/anchors';
import { levelWord, MatrixMark } from './MatrixMark';
import { useMatrixLinks } from './matrix-links';

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
  const known = cells.some(({ level }) => level !== 'no-data');
  return (
    <tr
      className={[selected ? 'is-selected' : '', hovered ? 'is-hovered' : ''].join(' ').trim()}
      onPointerEnter={() => attend({ hovered: code })}
      onPointerLeave={() => attend({ hovered: null })}
    >
      <th scope="row">
        <RowName code={code} selected={selected} />
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

function RowName({ code, selected }: { readonly code: RegionCode; readonly selected: boolean }) {
  const links = useMatrixLinks();
  const attend = useAttend();
  const { matrix } = useWords();
  const place = useAtlasState(({ view }) => view.compared.indexOf(code));
  const letter = 'ABCD'.charAt(place);
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
      {place >= 0 && (
        <span className="matrix-letter">
          <span className="visually-hidden">{matrix.comparedAs}</span> {letter}
        </span>
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
