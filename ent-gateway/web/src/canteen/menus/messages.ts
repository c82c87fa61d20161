import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useMenusMessages = messagesOf('canteen/menus', fr);
export type MenuKey = keyof typeof fr;
