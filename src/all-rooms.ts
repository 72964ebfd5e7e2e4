import { ComparisonRoom } from './compare/ComparisonRoom';
import { MatrixRoom } from './matrix/MatrixRoom';
import { Peers } from './panel/Peers';
import { StatementPanel } from './panel/StatementPanel';
import type { Rooms } from './rooms';
import { ShareRoom } from './share/ShareRoom';

/** Every room at hand, as the build and the tests want them. */
export const ALL_ROOMS: Rooms = {
  Matrix: MatrixRoom,
  Comparison: ComparisonRoom,
  Peers,
  Statement: StatementPanel,
  TakeAway: ShareRoom,
};
