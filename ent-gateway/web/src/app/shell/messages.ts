import { type MessageKey, messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useShellMessages = messagesOf('app/shell', fr);
export type ShellKey = MessageKey<typeof fr>;
