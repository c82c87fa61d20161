import { messagesOf, type Translate } from '../../app/i18n';
import fr from './messages/fr.json';

export const useActivityMessages = messagesOf('canteen/activities', fr);
export type ActivityKey = keyof typeof fr;
export type ActivityWords = Translate<typeof fr>;
