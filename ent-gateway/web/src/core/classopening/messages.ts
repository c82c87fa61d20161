import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useClassOpeningMessages = messagesOf('core/classopening', fr);
export type ClassOpeningKey = keyof typeof fr;
