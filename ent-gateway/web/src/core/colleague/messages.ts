import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useColleagueMessages = messagesOf('core/colleague', fr);
