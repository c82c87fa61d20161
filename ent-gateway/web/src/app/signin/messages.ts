import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useSignInMessages = messagesOf('app/signin', fr);
