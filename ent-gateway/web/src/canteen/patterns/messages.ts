import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const usePatternMessages = messagesOf<typeof fr>('canteen/patterns');
export type PatternKey = keyof typeof fr;
