import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useConversationMessages = messagesOf('messaging/conversations', fr);
export type ConversationKey = keyof typeof fr;
