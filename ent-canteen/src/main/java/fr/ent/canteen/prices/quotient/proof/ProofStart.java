package fr.ent.canteen.prices.quotient.proof;

import java.time.LocalDate;

/** The first day for which the territory lets a proof count; an agent may choose a later one. */
enum ProofStart {
    /** the day on which an agent accepts it */
    DECIDED,
    /** the day on which the family sent it, so that it doesn't pay for the time that the office takes */
    RECEIVED,
    /** the first day of the month in which the family sent it */
    FIRST_OF_MONTH;

    LocalDate earliest(LocalDate received, LocalDate decided) {
        return switch (this) {
            case DECIDED -> decided;
            case RECEIVED -> received;
            case FIRST_OF_MONTH -> received.withDayOfMonth(1);
        };
    }
}
