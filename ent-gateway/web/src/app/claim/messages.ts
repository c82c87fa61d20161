import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useClaimMessages = messagesOf('app/claim', fr);
export type ClaimKey = keyof typeof fr;
