import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useUiMessages = messagesOf<typeof fr>('app/ui');
