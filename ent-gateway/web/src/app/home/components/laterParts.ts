import { lazy } from 'react';
import { later } from '../../later';

const offers = later(() => import('./OfferLine'));

/** Seldom there: it comes with a place that became free. */
export const OfferLine = lazy(async () => ({ default: (await offers()).OfferLine }));

const bookMeal = later(() => import('./BookMeal'));

export const BookMeal = lazy(async () => ({ default: (await bookMeal()).BookMeal }));

const mealUntil = later(() => import('./MealUntil'));

export const MealUntil = lazy(async () => ({ default: (await mealUntil()).MealUntil }));

const leavings = later(() => import('../../../core/leavings'));

/** Seldom there: it comes for a family with a child who leaves. */
export const LeavingNotice = lazy(async () => ({ default: (await leavings()).LeavingNotice }));
