import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useFileMessages = messagesOf('canteen/file', fr);
export type FileKey = keyof typeof fr;
