import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useQuotientMessages = messagesOf('canteen/quotient', fr);
export type QuotientKey = keyof typeof fr;
