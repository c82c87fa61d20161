import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useErrorMessages = messagesOf<typeof fr>('app/errors');
