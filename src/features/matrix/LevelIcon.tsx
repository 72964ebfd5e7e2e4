import { LevelShape, type Level } from '../../ui/LevelSign';

/** In the order of the key. */
export const MATRIX_LEVELS: readonly Level[] = ['main', 'touches', 'none', 'no-data'];

/** A level's sign. The word goes with it, for who does not see it. */
export function LevelIcon({ level }: { readonly level: Level }) {
  return (
    <svg className="level-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <use href={`#matrix-${level}`} />
    </svg>
  );
}

/** The signs, drawn once: the table has three hundred of them. */
export function LevelIconShapes() {
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
