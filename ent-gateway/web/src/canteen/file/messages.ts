import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useFileMessages = messagesOf<typeof fr>('canteen/file');
export type FileKey = keyof typeof fr;
