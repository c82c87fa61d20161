import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const usePresenceMessages = messagesOf('canteen/presence', fr);
export type PresenceKey = keyof typeof fr;
