import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useDeskQueueMessages = messagesOf<typeof fr>('canteen/desk');
export type DeskKey = keyof typeof fr;
