import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useStatisticsMessages = messagesOf('core/statistics', fr);
export type StatisticsWords = ReturnType<typeof useStatisticsMessages>;
