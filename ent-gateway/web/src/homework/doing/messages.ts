import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useDoingMessages = messagesOf('homework/doing', fr);
export type DoingKey = MessageKey<typeof fr>;
