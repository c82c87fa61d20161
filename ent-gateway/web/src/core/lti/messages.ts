import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useLtiMessages = messagesOf('core/lti', fr);
export type LtiKey = MessageKey<typeof fr>;
