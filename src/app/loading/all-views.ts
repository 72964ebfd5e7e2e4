import { ComparisonRoom } from '../../features/compare/ComparisonView';
import { RegisterRoom } from '../../features/search/RegisterView';
import { SearchResults } from '../../features/search/SearchResults';
import { MatrixRoom } from '../../features/matrix/MatrixView';
import { Peers } from '../../features/panel/Peers';
import { StatementPanel } from '../../features/panel/StatementPanel';
import type { Rooms } from './views';
import { ShareRoom } from '../../features/share/ShareView';

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
