import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useResourcesMessages = messagesOf('core/resources', fr);
export type ResourcesKey = MessageKey<typeof fr>;
