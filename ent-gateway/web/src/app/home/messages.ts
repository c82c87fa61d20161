import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useHomeMessages = messagesOf('app/home', fr);
