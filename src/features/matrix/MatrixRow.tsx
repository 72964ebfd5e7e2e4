import { memo } from 'react';
import type { RegionRow } from '../../domain/matrix/matrix';
import { letterOf } from '../../domain/comparison/comparison';
import { areaOf, nameOf, type RegionCode } from '../../domain/model/region';
import {
  useAtlasState,
  useHighlighting,
  useIsDimmed,
  useAreas,
  useViewLinks,
} from '../../store/app-context';
import { selectedCode, selectRegion } from '../../store/view-state';
import { levelWord } from '../../map/LevelLegend';
import { useMessages } from '../../i18n/use-messages';
import { matrixRowElementId } from '../../ui/anchors';
import { LevelSign } from '../../ui/LevelSign';
import { useMatrixMessages } from './use-matrix-messages';

interface MatrixRowProps {
  readonly row: RegionRow;
  /** True if the row has an asterisk, which the note below the table explains. */
  readonly isNoted: boolean;
}

/** A row of the table: the region's name, its level for each theme, and its number of themes. */
export const MatrixRow = memo(function MatrixRow({ row, isNoted }: MatrixRowProps) {
  const messages = useMessages();
  const matrix = useMatrixMessages();
  const { code, cells, totals } = row;
  const hovered = useAtlasState(
    ({ interaction }) => interaction.hovered === code || interaction.focused === code,
  );
  const selected = useAtlasState(({ view }) => selectedCode(view) === code);
  const letter = useAtlasState(({ view }) => letterOf(view.compared, code));
  const dimmed = useIsDimmed(code);
  const unknown = cells.every(({ level }) => level === 'no-data' || level === 'unread')
    ? cells[0]?.level
    : undefined;
  return (
    <tr
      className={classes({ selected, hovered, compared: letter !== '', dimmed, noted: isNoted })}
      {...useHighlighting(code)}
    >
      <th scope="row">
        <RowLink code={code} isSelected={selected} />
        {letter !== '' && (
          <>
            {' '}
            <span className="visually-hidden">{matrix.comparedAs}</span>{' '}
            <span className="compared-letter" translate="no">
              {letter}
            </span>
          </>
        )}
        {isNoted && ' *'}
      </th>
      {cells.map(({ theme, level }) => (
        <td key={theme}>
          <LevelSign level={level} />
          <span className="visually-hidden">{levelWord(level, messages)}</span>
        </td>
      ))}
      <td className="matrix-total">
        <span aria-hidden="true">{unknown ? '–' : totals.any}</span>
        <span className="visually-hidden">
          {unknown ? levelWord(unknown, messages) : matrix.rowTotal(totals)}
        </span>
      </td>
    </tr>
  );
});

/** Returns the classes of what is true: `is-chosen`. */
export function classes(is: Readonly<Record<string, boolean>>): string | undefined {
  const names = Object.keys(is).filter((name) => is[name]);
  return names.length > 0 ? names.map((name) => `is-${name}`).join(' ') : undefined;
}

interface RowLinkProps {
  readonly code: RegionCode;
  readonly isSelected: boolean;
}

/** Apart from the row, which need not be rendered again with every address. */
function RowLink({ code, isSelected }: RowLinkProps) {
  const areas = useAreas();
  const link = useViewLinks();
  return (
    <a
      {...link((view) => selectRegion(view, code))}
      translate="no"
      id={matrixRowElementId(areaOf(areas, code).slug)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {nameOf(areas, code)}
    </a>
  );
}
