import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useWeekMessages = messagesOf('canteen/week', fr);
export type WeekKey = keyof typeof fr;
