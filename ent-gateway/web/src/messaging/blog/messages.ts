import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useBlogMessages = messagesOf('messaging/blog', fr);
export type BlogKey = keyof typeof fr;
