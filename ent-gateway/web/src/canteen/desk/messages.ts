import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useDeskQueueMessages = messagesOf('canteen/desk', fr);
export type DeskKey = keyof typeof fr;
