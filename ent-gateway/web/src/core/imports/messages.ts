import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useImportsMessages = messagesOf('core/imports', fr);
export type ImportsKey = keyof typeof fr;
