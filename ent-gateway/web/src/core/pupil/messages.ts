import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const usePupilMessages = messagesOf('core/pupil', fr);
export type PupilKey = keyof typeof fr;
