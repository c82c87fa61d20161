import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useConversationMessages = messagesOf<typeof fr>('messaging/conversations');
export type ConversationKey = keyof typeof fr;
