import { messagesOf, type Translate } from '../../app/i18n';
import fr from './messages/fr.json';

export const useAccessMessages = messagesOf('core/access', fr);
export type AccessKey = keyof typeof fr;
export type AccessWords = Translate<AccessKey>;
