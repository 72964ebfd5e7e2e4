import type { ComponentType } from 'react';
import type { PanelRooms } from '../../features/panel/lazy-views';

/** All rooms that most visits never enter. */
export interface Rooms extends PanelRooms {
  readonly Matrix: ComponentType;
}
