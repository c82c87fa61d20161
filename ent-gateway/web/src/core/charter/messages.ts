import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useCharterMessages = messagesOf('core/charter', fr);
export type CharterKey = keyof typeof fr;
export type CharterWords = ReturnType<typeof useCharterMessages>;
