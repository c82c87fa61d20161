import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useMenusMessages = messagesOf<typeof fr>('canteen/menus');
export type MenuKey = keyof typeof fr;
