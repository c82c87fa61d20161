import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useEventsMessages = messagesOf('homework/events', fr);
export type EventsKey = keyof typeof fr;
