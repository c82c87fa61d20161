import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useProgressMessages = messagesOf('homework/progress', fr);
export type ProgressKey = keyof typeof fr;
