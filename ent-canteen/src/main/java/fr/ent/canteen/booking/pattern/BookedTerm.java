package fr.ent.canteen.booking.pattern;

import java.util.List;

/**
 * The outcome of the days of patterns.
 *
 * @param packages those that the days booked open, or open earlier for another payer or at another price
 */
record BookedTerm(List<DayAnswer> days, List<TermPackage> packages) {}
