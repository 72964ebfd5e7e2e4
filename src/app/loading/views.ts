import type { ComponentType } from 'react';
import type { LazyPanelViews } from '../../features/panel/lazy-views';

/** All rooms that most visits never enter. */
export interface Views extends LazyPanelViews {
  readonly Matrix: ComponentType;
}
