import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useAbsenceMessages = messagesOf('homework/absence', fr);
export type AbsenceKey = keyof typeof fr;
