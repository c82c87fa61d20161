import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useAbsenceMessages = messagesOf<typeof fr>('canteen/absence');
export type AbsenceKey = keyof typeof fr;
