import { type MessageKey, messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useAccountMessages = messagesOf('app/account', fr);
export type AccountKey = MessageKey<typeof fr>;
