export type { Booking, BookingTarget, Occasion, Price, PriceStep } from './api';
export { getBooking, getPrice, occasions } from './api';
export { cutOffSentences, isOpen, moment } from './cutoff';
export { useBookingMessages } from './messages';
export { useBooking } from './useBooking';
