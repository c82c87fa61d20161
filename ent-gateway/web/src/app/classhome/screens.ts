export { ChoiceScreen } from './components/ChoiceScreen';
export { ClassHomeScreen } from './components/ClassHomeScreen';
export { FileScreen } from './components/FileScreen';
export { StoryScreen } from './components/StoryScreen';
export { TileScreen } from './components/TileScreen';
