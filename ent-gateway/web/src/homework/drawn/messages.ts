import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useDrawnMessages = messagesOf('homework/drawn', fr);
