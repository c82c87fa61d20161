import { queryOptions } from '@tanstack/react-query';
import { getRule, getText, listTexts, readHistory } from './api';

/** All that is known of shared texts but their words. */
export const textsKey = ['shared-texts'];

export const textsQuery = (classId: string) =>
  queryOptions({
    queryKey: [...textsKey, 'class', classId],
    queryFn: () => listTexts(classId),
    enabled: classId !== '',
  });

/** Whether pupils of a class begin texts, and with whom they may. */
export const ruleQuery = (classId: string) =>
  queryOptions({
    queryKey: [...textsKey, 'rule', classId],
    queryFn: () => getRule(classId),
    enabled: classId !== '',
  });

export const textQuery = (id: string) =>
  queryOptions({ queryKey: [...textsKey, 'one', id], queryFn: () => getText(id) });

export const historyQuery = (id: string) =>
  queryOptions({ queryKey: [...textsKey, 'history', id], queryFn: () => readHistory(id) });
