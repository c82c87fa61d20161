import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useQuotientMessages = messagesOf<typeof fr>('canteen/quotient');
export type QuotientKey = keyof typeof fr;
