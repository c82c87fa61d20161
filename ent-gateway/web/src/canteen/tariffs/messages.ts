import { messagesOf, type Translate } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useTariffMessages = messagesOf<typeof fr>('canteen/tariffs');
export type TariffWords = Translate<typeof fr>;
export type TariffKey = keyof typeof fr;
