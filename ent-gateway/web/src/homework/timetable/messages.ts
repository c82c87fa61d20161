import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useTimetableMessages = messagesOf('homework/timetable', fr);
export type TimetableKey = keyof typeof fr;
