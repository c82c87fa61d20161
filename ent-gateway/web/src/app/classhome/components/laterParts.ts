import { lazy } from 'react';
import { later } from '../../later';

const doing = later(() => import('../../../homework/doing'));

/** An exercise to be done, which comes once what is due is there. */
export const ExerciseLine = lazy(async () => ({ default: (await doing()).ExerciseLine }));
