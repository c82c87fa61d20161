import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useHomeMessages = messagesOf<typeof fr>('app/home');
