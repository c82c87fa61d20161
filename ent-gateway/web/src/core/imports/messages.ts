import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useImportsMessages = messagesOf<typeof fr>('core/imports');
export type ImportsKey = keyof typeof fr;
