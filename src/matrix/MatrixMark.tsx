import type { MatrixCell } from '../domain/matrix';
import type { Wording } from '../text/wording';

export type MatrixLevel = MatrixCell['level'];

/** In the order of the key. */
export const MATRIX_LEVELS: readonly MatrixLevel[] = ['main', 'touches', 'none', 'no-data'];

/** The word for a level: the same as in the map's legend. */
export function levelWord(level: MatrixLevel, { painting }: Wording): string {
  switch (level) {
    case 'main':
      return painting.main;
    case 'touches':
      return painting.touches;
    case 'none':
      return painting.none;
    case 'no-data':
      return painting.noData;
  }
}

/** A level's sign. The word goes with it, for who does not see it. */
export function MatrixMark({ level }: { readonly level: MatrixLevel }) {
  return (
    <svg className="matrix-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <use href={`#matrix-${level}`} />
    </svg>
  );
}

/** The signs, drawn once: a full disc, a half one, a dot, a stroke. Told apart by shape, not by colour. */
export function MatrixMarkShapes() {
  return (
    <svg className="matrix-shapes" width="0" height="0" aria-hidden="true">
      <symbol id="matrix-main" viewBox="0 0 16 16">
        <circle className="matrix-ring matrix-full" cx="8" cy="8" r="6.4" />
      </symbol>
      <symbol id="matrix-touches" viewBox="0 0 16 16">
        <circle className="matrix-ring matrix-pale" cx="8" cy="8" r="6.4" />
        <path className="matrix-full" d="M8,1.6 a6.4,6.4 0 0,0 0,12.8 Z" />
      </symbol>
      <symbol id="matrix-none" viewBox="0 0 16 16">
        <circle className="matrix-dot" cx="8" cy="8" r="1.3" />
      </symbol>
      <symbol id="matrix-no-data" viewBox="0 0 16 16">
        <path className="matrix-stroke" d="M3,13 L13,3" />
      </symbol>
    </svg>
  );
}
