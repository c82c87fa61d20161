import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useBookletMessages = messagesOf('homework/booklet', fr);
export type BookletKey = keyof typeof fr;
