import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useCalendarMessages = messagesOf('core/calendar', fr);
export type CalendarKey = MessageKey<typeof fr>;
