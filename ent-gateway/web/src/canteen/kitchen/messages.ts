import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useKitchenMessages = messagesOf('canteen/kitchen', fr);
export type KitchenKey = keyof typeof fr;
