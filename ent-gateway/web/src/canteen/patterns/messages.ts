import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const usePatternMessages = messagesOf('canteen/patterns', fr);
export type PatternKey = keyof typeof fr;
