import { messagesOf } from '../i18n';
import type fr from './messages/fr.json';

export const useClaimMessages = messagesOf<typeof fr>('app/claim');
export type ClaimKey = keyof typeof fr;
