import type { ClassHome, HomeTile } from './api';

/** A tile, and the home on which it stands. */
export interface RoomProps {
  tile: HomeTile;
  home: ClassHome;
}
