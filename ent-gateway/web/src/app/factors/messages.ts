import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export type FactorKey = keyof typeof fr;

export const useFactorMessages = messagesOf('app/factors', fr);
