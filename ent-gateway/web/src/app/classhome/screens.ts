import { createElement, lazy } from 'react';
import { later } from '../later';

export { ClassHomeScreen } from './components/ClassHomeScreen';

const rooms = later(() => import('./roomScreens'));

const Choice = lazy(async () => ({ default: (await rooms()).ChoiceScreen }));
const File = lazy(async () => ({ default: (await rooms()).FileScreen }));
const Story = lazy(async () => ({ default: (await rooms()).StoryScreen }));
const Tile = lazy(async () => ({ default: (await rooms()).TileScreen }));

export const ChoiceScreen = () => createElement(Choice);
export const FileScreen = () => createElement(File);
export const StoryScreen = () => createElement(Story);
export const TileScreen = () => createElement(Tile);
