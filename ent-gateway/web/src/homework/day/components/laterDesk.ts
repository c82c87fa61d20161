import { lazy } from 'react';
import { later } from '../../../app/later';

const desk = later(() => import('./DayDesk'));

/** What a teacher works with, in one piece behind the frame of the screen. */
export const DayDesk = lazy(async () => ({ default: (await desk()).DayDesk }));
