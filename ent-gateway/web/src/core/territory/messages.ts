import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useOwnTerritoryMessages = messagesOf('core/territory', fr);
export type OwnTerritoryKey = keyof typeof fr;
