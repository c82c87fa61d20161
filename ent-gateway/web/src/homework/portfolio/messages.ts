import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const usePortfolioMessages = messagesOf('homework/portfolio', fr);
export type PortfolioKey = keyof typeof fr;
