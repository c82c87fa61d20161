import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useMergeMessages = messagesOf('core/merges', fr);
export type MergeKey = keyof typeof fr;
export type MergeWords = ReturnType<typeof useMergeMessages>;
