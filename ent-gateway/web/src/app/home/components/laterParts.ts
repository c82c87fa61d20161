import { lazy } from 'react';
import { later } from '../../later';

const holidays = later(() => import('./Holidays'));

/** Seldom there: it stands in the place of the days of school. */
export const Holidays = lazy(async () => ({ default: (await holidays()).Holidays }));

const bookMeal = later(() => import('./BookMeal'));

export const BookMeal = lazy(async () => ({ default: (await bookMeal()).BookMeal }));

const mealUntil = later(() => import('./MealUntil'));

export const MealUntil = lazy(async () => ({ default: (await mealUntil()).MealUntil }));

const unavailable = later(() => import('./Unavailable'));

/** Seldom there: it comes where a part of the home fails. */
export const Unavailable = lazy(async () => ({ default: (await unavailable()).Unavailable }));

const offers = later(() => import('./OfferLine'));

/** Seldom there: it comes with a place that became free. */
export const OfferLine = lazy(async () => ({ default: (await offers()).OfferLine }));

const news = later(() => import('./NewsCard'));

/** Below the first day, once the newest article is known. */
export const NewsCard = lazy(async () => ({ default: (await news()).NewsCard }));

const events = later(() => import('../../../homework/events'));

/** Among the children's day, once events are known. */
export const HomeEvents = lazy(async () => ({ default: (await events()).HomeEvents }));

/** Where the school waits for an answer. */
export const AwaitedEvents = lazy(async () => ({ default: (await events()).AwaitedEvents }));

const absence = later(() => import('../../../homework/absence'));

/** Seldom there: it comes with an absence that is declared. */
export const AwayLines = lazy(async () => ({ default: (await absence()).AwayLines }));

const leavings = later(() => import('../../../core/leavings'));

/** Seldom there: it comes for a family with a child who leaves. */
export const LeavingNotice = lazy(async () => ({ default: (await leavings()).LeavingNotice }));
