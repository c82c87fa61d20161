export { ChoiceScreen } from './components/ChoiceScreen';
export { ClassHomeScreen } from './components/ClassHomeScreen';
export { StoryScreen } from './components/StoryScreen';
export { TileScreen } from './components/TileScreen';
