import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const usePricesMessages = messagesOf<typeof fr>('canteen/prices');
