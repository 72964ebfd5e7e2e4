import type { ReactNode } from 'react';

/** How much of something there is. */
export type Level = 'main' | 'touches' | 'none' | 'unread' | 'no-data';

/**
 * The signs of levels, 16 × 16 units: a full disc, a half one, a dot, a level stroke, a slanting one. Told apart by shape, not
 * by colour.
 */
const SIGNS: Readonly<Record<Level, ReactNode>> = {
  main: <circle className="level-ring level-full" cx="8" cy="8" r="6.4" />,
  touches: (
    <>
      <circle className="level-ring level-pale" cx="8" cy="8" r="6.4" />
      <path className="level-full" d="M8,1.6 a6.4,6.4 0 0,0 0,12.8 Z" />
    </>
  ),
  none: <circle className="level-dot" cx="8" cy="8" r="1.3" />,
  unread: <path className="level-stroke" d="M3,8 L13,8" />,
  'no-data': <path className="level-stroke" d="M3,13 L13,3" />,
};

/** The sign of a level. A word must go with it, for those who do not see it. */
export function LevelSign({ level }: { readonly level: Level }) {
  return (
    <svg className="level-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SIGNS[level]}
    </svg>
  );
}
