import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useStaffMessages = messagesOf('core/staff', fr);
export type StaffKey = MessageKey<typeof fr>;
