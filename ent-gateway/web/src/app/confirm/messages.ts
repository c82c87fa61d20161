import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useConfirmMessages = messagesOf('app/confirm', fr);
