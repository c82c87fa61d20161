import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useConsentMessages = messagesOf('core/consent', fr);
export type ConsentKey = keyof typeof fr;
export type ConsentWords = ReturnType<typeof useConsentMessages>;
