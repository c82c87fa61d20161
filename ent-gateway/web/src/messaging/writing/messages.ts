import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useWritingMessages = messagesOf('messaging/writing', fr);
export type WritingKey = keyof typeof fr;
export type WritingWords = ReturnType<typeof useWritingMessages>;
