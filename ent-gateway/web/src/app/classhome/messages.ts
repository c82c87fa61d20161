import { type MessageKey, messagesOf, type Translate } from '../i18n';
import fr from './messages/fr.json';

export const useClassHomeMessages = messagesOf('app/classhome', fr);
export type ClassHomeKey = MessageKey<typeof fr>;
export type ClassHomeWords = Translate<typeof fr>;
