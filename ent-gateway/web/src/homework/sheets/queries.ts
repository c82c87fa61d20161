import { queryOptions } from '@tanstack/react-query';
import { type Day, mondayOf } from '../../app/format';
import { listSheets, readSheet, sheetsOfWeek } from './api';

export const sheetsKey = ['lesson-sheets'];

export const ownSheetsQuery = queryOptions({ queryKey: [...sheetsKey, 'own'], queryFn: listSheets });

export const sheetQuery = (id: string) =>
  queryOptions({ queryKey: [...sheetsKey, id], queryFn: () => readSheet(id) });

export const slotSheetsQuery = (classId: string, date: Day) =>
  queryOptions({
    queryKey: [...sheetsKey, classId, mondayOf(date)],
    queryFn: () => sheetsOfWeek(classId, date),
  });
