import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useDiaryMessages = messagesOf<typeof fr>('homework/diary');
