import { lazy } from 'react';
import { later } from '../../later';

const formula = later(() => import('./FormulaWords'));

/** The letters of mathematics come with the first formula. */
export const Formula = lazy(async () => ({ default: (await formula()).FormulaWords }));

/** The same for whoever draws one where React doesn't. */
export const typesetting = later(() => import('../typeset'));
