import { lazy } from 'react';
import { later } from '../../../app/later';

const quiet = later(() => import('../../../app/quiet'));
const actions = later(() => import('./EntryActions'));

/** Parts of the form and of the week that come once these are there. */
export const QuietNote = lazy(async () => ({ default: (await quiet()).QuietNote }));
export const Attachments = lazy(later(() => import('./Attachments')));
export const EntryActions = lazy(async () => ({ default: (await actions()).EntryActions }));
