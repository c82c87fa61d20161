import { type MessageKey, messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useHelpMessages = messagesOf('app/help', fr);
export type HelpKey = MessageKey<typeof fr>;
