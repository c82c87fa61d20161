import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useCatalogueMessages = messagesOf('core/catalogue', fr);
export type CatalogueKey = MessageKey<typeof fr>;
