import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useNoSpaceMessages = messagesOf('app/nospace', fr);
