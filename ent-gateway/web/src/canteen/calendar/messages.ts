import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useCalendarMessages = messagesOf<typeof fr>('canteen/calendar');
