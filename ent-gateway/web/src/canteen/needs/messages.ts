import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useNeedsMessages = messagesOf('canteen/needs', fr);
export type NeedsKey = keyof typeof fr;
