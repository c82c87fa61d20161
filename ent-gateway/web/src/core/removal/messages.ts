import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useRemovalMessages = messagesOf('core/removal', fr);
export type RemovalKey = keyof typeof fr;
