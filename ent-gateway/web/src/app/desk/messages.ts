import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useDeskMessages = messagesOf<typeof fr>('app/desk');
