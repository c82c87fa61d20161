import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useWeekMessages = messagesOf<typeof fr>('canteen/week');
export type WeekKey = keyof typeof fr;
