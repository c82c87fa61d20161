import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useTerritoryMessages = messagesOf('app/territory', fr);
