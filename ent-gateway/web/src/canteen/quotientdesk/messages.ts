import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useQuotientDeskMessages = messagesOf<typeof fr>('canteen/quotientdesk');
export type QuotientDeskKey = keyof typeof fr;
