import { messagesOf, type MessageKey } from '../i18n';
import fr from './messages/fr.json';

export const useAccessMessages = messagesOf('app/access', fr);
export type AccessKey = MessageKey<typeof fr>;
