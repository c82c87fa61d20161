import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useSignInMessages = messagesOf<typeof fr>('app/signin');
