import { ComparisonView } from '../../features/compare/ComparisonView';
import { RegisterView } from '../../features/search/RegisterView';
import { SearchResults } from '../../features/search/SearchResults';
import { MatrixView } from '../../features/matrix/MatrixView';
import { Peers } from '../../features/panel/Peers';
import { StatementPanel } from '../../features/panel/StatementPanel';
import type { Views } from './views';
import { ShareView } from '../../features/share/ShareView';

/** Every room at hand, as the build and the tests want them. */
export const ALL_VIEWS: Views = {
  Matrix: MatrixView,
  Comparison: ComparisonView,
  SearchResults,
  Register: RegisterView,
  Peers,
  Statement: StatementPanel,
  TakeAway: ShareView,
};
