import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useCustodyMessages = messagesOf<typeof fr>('canteen/custody');
