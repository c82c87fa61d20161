import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useSchoolHomeMessages = messagesOf('app/school', fr);
