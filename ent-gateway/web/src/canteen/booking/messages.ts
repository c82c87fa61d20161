import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useBookingMessages = messagesOf('canteen/booking', fr);
export type BookingKey = keyof typeof fr;
