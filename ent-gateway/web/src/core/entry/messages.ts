import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useEntryMessages = messagesOf('core/entry', fr);
export type EntryKey = keyof typeof fr;
