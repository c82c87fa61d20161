import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useAccountsMessages = messagesOf('core/accounts', fr);
export type AccountsKey = MessageKey<typeof fr>;
