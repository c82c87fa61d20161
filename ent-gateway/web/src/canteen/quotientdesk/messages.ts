import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useQuotientDeskMessages = messagesOf('canteen/quotientdesk', fr);
export type QuotientDeskKey = keyof typeof fr;
