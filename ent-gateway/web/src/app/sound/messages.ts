import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useSoundMessages = messagesOf('app/sound', fr);
