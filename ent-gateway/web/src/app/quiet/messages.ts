import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useQuietMessages = messagesOf('app/quiet', fr);
