import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useLibraryMessages = messagesOf('homework/library', fr);
export type LibraryKey = MessageKey<typeof fr>;
