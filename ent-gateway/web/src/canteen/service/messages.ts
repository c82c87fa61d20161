import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useServiceMessages = messagesOf<typeof fr>('canteen/service');
