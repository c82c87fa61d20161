export { type Booking, type BookingTarget, getBooking } from './api';
export { cutOffSentences, moment } from './cutoff';
export { useBookingMessages } from './messages';
export { leavesOnOf } from './problems';
export { useBooking } from './useBooking';
