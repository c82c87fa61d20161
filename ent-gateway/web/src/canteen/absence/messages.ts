import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useAbsenceMessages = messagesOf('canteen/absence', fr);
export type AbsenceKey = keyof typeof fr;
