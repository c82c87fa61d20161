import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useDayMessages = messagesOf('homework/day', fr);
export type DayKey = keyof typeof fr;
