import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useClaimsMessages = messagesOf('core/claims', fr);
export type ClaimsKey = keyof typeof fr;
