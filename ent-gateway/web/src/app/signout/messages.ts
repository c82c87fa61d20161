import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useSignOutMessages = messagesOf('app/signout', fr);
