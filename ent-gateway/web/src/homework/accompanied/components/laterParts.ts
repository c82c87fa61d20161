import { lazy } from 'react';
import { later } from '../../../app/later';

const timetable = later(() => import('../../timetable'));
const progress = later(() => import('../../progress'));
const work = later(() => import('../../work'));
const roll = later(() => import('../../roll'));
const sheet = later(() => import('../../daysheet'));

/** Parts of other screens, which come when they are shown. */
export const ReadWeek = lazy(async () => ({ default: (await timetable()).ReadWeek }));
export const ReadProgress = lazy(async () => ({ default: (await progress()).ReadProgress }));
export const ReadToDo = lazy(async () => ({ default: (await work()).ReadToDo }));
export const RollReading = lazy(async () => ({ default: (await roll()).RollReading }));
export const SheetButton = lazy(async () => ({ default: (await sheet()).SheetButton }));
