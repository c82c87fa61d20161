import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useCounterMessages = messagesOf('canteen/counter', fr);
export type CounterKey = keyof typeof fr;
