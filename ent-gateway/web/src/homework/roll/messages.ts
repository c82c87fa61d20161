import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useClassRollMessages = messagesOf('homework/roll', fr);
export type ClassRollKey = keyof typeof fr;
