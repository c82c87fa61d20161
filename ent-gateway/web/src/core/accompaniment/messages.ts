import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useAccompanimentMessages = messagesOf('core/accompaniment', fr);
export type AccompanimentKey = keyof typeof fr;
