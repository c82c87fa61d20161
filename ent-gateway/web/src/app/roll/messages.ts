import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useRollMessages = messagesOf('app/roll', fr);
