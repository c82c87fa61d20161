import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useGroupMessages = messagesOf('homework/groups', fr);
export type GroupKey = keyof typeof fr;
