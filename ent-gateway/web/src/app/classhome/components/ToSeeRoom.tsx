import { ToSeeTiles } from '../../../core/catalogue';

/** Pages and films that the child is to see. */
export function ToSeeRoom() {
  return <ToSeeTiles />;
}
