import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useSheetMessages = messagesOf('homework/sheets', fr);
export type SheetKey = keyof typeof fr;
