import { messagesOf, type Translate } from '../../app/i18n';
import fr from './messages/fr.json';

export const useTariffMessages = messagesOf('canteen/tariffs', fr);
export type TariffWords = Translate<typeof fr>;
export type TariffKey = keyof typeof fr;
