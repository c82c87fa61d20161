import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useErrorMessages = messagesOf('app/errors', fr);
