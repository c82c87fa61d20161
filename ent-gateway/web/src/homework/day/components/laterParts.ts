import { lazy } from 'react';
import { later } from '../../../app/later';

const quiet = later(() => import('../../../app/quiet'));
const actions = later(() => import('./EntryActions'));
const slots = later(() => import('./DaySlots'));
const progression = later(() => import('./Progression'));
const roll = later(() => import('../../roll'));
const exercises = later(() => import('../../exercises'));
const editor = later(() => import('../../../app/editor'));

/** Parts of the form and of the week that come once these are there. */
export const QuietNote = lazy(async () => ({ default: (await quiet()).QuietNote }));
export const Attachments = lazy(later(() => import('./Attachments')));
export const EntryGroup = lazy(later(() => import('./EntryGroup')));
export const EntryMoment = lazy(later(() => import('./EntryMoment')));
export const EntryActions = lazy(async () => ({ default: (await actions()).EntryActions }));
export const DaySlots = lazy(async () => ({ default: (await slots()).DaySlots }));
export const RichField = lazy(async () => ({ default: (await editor()).RichField }));
export const ExerciseField = lazy(async () => ({ default: (await exercises()).ExerciseField }));
export const Progression = lazy(async () => ({ default: (await progression()).Progression }));
export const RollCard = lazy(async () => ({ default: (await roll()).RollCard }));
