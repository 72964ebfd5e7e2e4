import { SWEDEN_BOX } from '../../domain/geography/projection';

/** The part of the map that a small map shows. */
export const VIEW_BOX = [SWEDEN_BOX.x, SWEDEN_BOX.y, SWEDEN_BOX.width, SWEDEN_BOX.height]
  .map(Math.round)
  .join(' ');
