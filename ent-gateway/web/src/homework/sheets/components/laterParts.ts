import { lazy } from 'react';
import { later } from '../../../app/later';

const choose = later(() => import('./ChooseSheet'));
const page = later(() => import('./SheetPage'));

/** Opened from a slot: the editor comes with them. */
export const ChooseSheet = lazy(async () => ({ default: (await choose()).ChooseSheet }));
export const SheetPage = lazy(async () => ({ default: (await page()).SheetPage }));
