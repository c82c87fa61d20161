import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useTermMessages = messagesOf('homework/terms', fr);
