package fr.ent.canteen.booking.pattern;

import java.util.List;

/**
 * The outcome of the days of patterns.
 *
 * @param packages those that the days booked open, without any that earlier bookings had opened
 */
record BookedTerm(List<DayAnswer> days, List<TermPackage> packages) {}
