import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useBookingMessages = messagesOf<typeof fr>('canteen/booking');
export type BookingKey = keyof typeof fr;
