import type { ReactNode } from 'react';
import type { TileKind } from '../api';
import type { RoomProps } from '../room';
import { BirthdayRoom } from './BirthdayRoom';
import { BlogRoom } from './BlogRoom';
import { BookRoom } from './BookRoom';
import { FolderRoom } from './FolderRoom';
import { MealRoom } from './MealRoom';
import { ToDoRoom } from './ToDoRoom';
import { ToSeeRoom } from './ToSeeRoom';
import { WeekRoom } from './WeekRoom';

const rooms: Record<TileKind, (props: RoomProps) => ReactNode> = {
  TODO: ToDoRoom,
  BLOG: BlogRoom,
  FOLDER: FolderRoom,
  LIBRARY: BookRoom,
  TO_SEE: ToSeeRoom,
  WEEK: WeekRoom,
  MEAL: MealRoom,
  // small children don't see this tile: its page is for those who write
  WRITING: () => null,
  BIRTHDAYS: BirthdayRoom,
};

/** The things of a tile, in the way that suits them. */
export default function Room(props: RoomProps) {
  const Shown = rooms[props.tile.kind];
  return <Shown {...props} />;
}
