import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useNeedsMessages = messagesOf<typeof fr>('canteen/needs');
export type NeedsKey = keyof typeof fr;
