import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useDayMessages = messagesOf<typeof fr>('homework/day');
export type DayKey = keyof typeof fr;
