import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useSchoolMessages = messagesOf<typeof fr>('core/school');
