import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useBuilderMessages = messagesOf('messaging/projectbuilder', fr);
export type BuilderKey = MessageKey<typeof fr>;
