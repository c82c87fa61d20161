import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useFoundingMessages = messagesOf('app/founding', fr);
export type FoundingKey = keyof typeof fr;
