import { messagesOf, type Translate } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useNoticesMessages = messagesOf<typeof fr>('core/notices');
export type NoticeKey = keyof typeof fr;
export type NoticeWords = Translate<typeof fr>;
