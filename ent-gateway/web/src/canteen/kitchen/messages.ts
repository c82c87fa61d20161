import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useKitchenMessages = messagesOf<typeof fr>('canteen/kitchen');
export type KitchenKey = keyof typeof fr;
