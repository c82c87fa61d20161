import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useHoursMessages = messagesOf('core/hours', fr);
export type HoursKey = keyof typeof fr;
