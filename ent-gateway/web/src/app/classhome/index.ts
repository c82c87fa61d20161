export type { TileKind } from './api';
export { usePupilHome } from './queries';
