export type { Booking, BookingTarget, Price, PriceStep } from './api';
export { getPrice } from './api';
export { cutOffSentences, isOpen, moment } from './cutoff';
export { useBookingMessages } from './messages';
export { useBooking } from './useBooking';
