import { LevelShape, type Level } from '../../ui/LevelSign';

/** The levels in the order of the legend. */
export const MATRIX_LEVELS: readonly Level[] = ['main', 'touches', 'none', 'unread', 'no-data'];

/** The icon of a level. Decorative: the level stands in words beside it. */
export function SharedLevelSign({ level }: { readonly level: Level }) {
  return (
    <svg className="level-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <use href={`#matrix-${level}`} />
    </svg>
  );
}

/** The shapes that the icons refer to, once in the page: the table has three hundred icons. */
export function LevelSignShapes() {
  return (
    <svg className="matrix-shapes" width="0" height="0" aria-hidden="true">
      {MATRIX_LEVELS.map((level) => (
        <symbol key={level} id={`matrix-${level}`} viewBox="0 0 16 16">
          <LevelShape level={level} />
        </symbol>
      ))}
    </svg>
  );
}
