import { lazy } from 'react';
import { later } from '../later';

export { ClassHomeScreen } from './components/ClassHomeScreen';

const rooms = later(() => import('./roomScreens'));

export const ChoiceScreen = lazy(async () => ({ default: (await rooms()).ChoiceScreen }));
export const FileScreen = lazy(async () => ({ default: (await rooms()).FileScreen }));
export const StoryScreen = lazy(async () => ({ default: (await rooms()).StoryScreen }));
export const TileScreen = lazy(async () => ({ default: (await rooms()).TileScreen }));
