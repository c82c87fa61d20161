import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useOpeningMessages = messagesOf('core/opening', fr);
export type OpeningKey = keyof typeof fr;
