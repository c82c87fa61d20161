import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useShellMessages = messagesOf<typeof fr>('app/shell');
export type ShellKey = keyof typeof fr;
