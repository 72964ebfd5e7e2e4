import type { ComponentType } from 'react';
import type { PanelRooms } from './panel/rooms';

/** All rooms that most visits never enter. */
export interface Rooms extends PanelRooms {
  readonly Matrix: ComponentType;
}
