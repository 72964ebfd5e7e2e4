import { ComparisonRoom } from './compare/ComparisonRoom';
import { RegisterRoom } from './search/RegisterRoom';
import { SearchResults } from './search/SearchResults';
import { MatrixRoom } from './matrix/MatrixRoom';
import { Peers } from './panel/Peers';
import { StatementPanel } from './panel/StatementPanel';
import type { Rooms } from './rooms';
import { ShareRoom } from './share/ShareRoom';

/** Every room at hand, as the build and the tests want them. */
export const ALL_ROOMS: Rooms = {
  Matrix: MatrixRoom,
  Comparison: ComparisonRoom,
  SearchResults,
  Register: RegisterRoom,
  Peers,
  Statement: StatementPanel,
  TakeAway: ShareRoom,
};
