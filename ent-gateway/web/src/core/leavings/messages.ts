import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useLeavingsMessages = messagesOf('core/leavings', fr);
export type LeavingsWords = ReturnType<typeof useLeavingsMessages>;
