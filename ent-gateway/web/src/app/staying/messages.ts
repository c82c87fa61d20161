import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useStayingMessages = messagesOf('app/staying', fr);
