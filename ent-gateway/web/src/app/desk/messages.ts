import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useDeskMessages = messagesOf('app/desk', fr);
