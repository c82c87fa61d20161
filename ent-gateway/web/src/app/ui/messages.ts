import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useUiMessages = messagesOf('app/ui', fr);
