import { messagesOf, type Translate } from '../../app/i18n';
import fr from './messages/fr.json';

export const useNoticesMessages = messagesOf('core/notices', fr);
export type NoticeKey = keyof typeof fr;
export type NoticeWords = Translate<typeof fr>;
