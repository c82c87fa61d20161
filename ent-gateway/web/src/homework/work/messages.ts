import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useWorkMessages = messagesOf('homework/work', fr);
export type WorkKey = MessageKey<typeof fr>;
