import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const usePresenceMessages = messagesOf<typeof fr>('canteen/presence');
export type PresenceKey = keyof typeof fr;
