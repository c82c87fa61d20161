export {
  type Block,
  type BlockKind,
  type BlockOf,
  fileAddress,
  type Hotspot,
  type MapPlace,
  type MapSource,
  type ProjectRevision,
  type QuizQuestion,
  type TimelineMoment,
  writeProject,
} from './api';
export { FormerBlocks } from './components/FormerBlocks';
export { ProjectView } from './components/ProjectView';
export { TileMap } from './components/TileMap';
export { isEmptyPage } from './empty';
export { projectQuery } from './queries';
