import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useLibrarianMessages = messagesOf('app/librarian', fr);
