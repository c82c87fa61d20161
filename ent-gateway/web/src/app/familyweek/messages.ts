import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useFamilyWeekMessages = messagesOf('app/familyweek', fr);
