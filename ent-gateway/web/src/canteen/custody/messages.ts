import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useCustodyMessages = messagesOf('canteen/custody', fr);
