/** What opens from the pupil's first screen. */
export { ChoiceScreen } from './components/ChoiceScreen';
export { FileScreen } from './components/FileScreen';
export { StoryScreen } from './components/StoryScreen';
export { TileScreen } from './components/TileScreen';
