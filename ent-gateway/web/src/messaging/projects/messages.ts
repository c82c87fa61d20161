import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useProjectMessages = messagesOf('messaging/projects', fr);
