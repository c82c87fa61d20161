import { lazy } from 'react';
import { later } from '../../../app/later';

const quiet = later(() => import('../../../app/quiet'));

/** Parts of the form that come once it is there. */
export const QuietNote = lazy(async () => ({ default: (await quiet()).QuietNote }));
export const Attachments = lazy(later(() => import('./Attachments')));
