import { lazy } from 'react';
import { later } from '../../later';

const leavings = later(() => import('../../../core/leavings'));

/** Seldom there: it comes for a family with a child who leaves. */
export const LeavingNotice = lazy(async () => ({ default: (await leavings()).LeavingNotice }));
