import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useAccountMessages = messagesOf<typeof fr>('app/account');
