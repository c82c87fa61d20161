import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useReplacementMessages = messagesOf('core/replacement', fr);
export type ReplacementKey = keyof typeof fr;
