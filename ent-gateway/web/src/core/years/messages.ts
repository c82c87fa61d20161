import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useYearMessages = messagesOf('core/years', fr);
export type YearKey = keyof typeof fr;
export type YearWords = ReturnType<typeof useYearMessages>;
