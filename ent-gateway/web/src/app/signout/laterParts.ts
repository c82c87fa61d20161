import { lazy } from 'react';
import { later } from '../later';

export const unsentSheet = later(() => import('./UnsentSheet'));
export const UnsentSheet = lazy(async () => ({ default: (await unsentSheet()).UnsentSheet }));
