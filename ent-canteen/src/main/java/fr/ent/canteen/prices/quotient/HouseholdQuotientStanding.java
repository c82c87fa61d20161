package fr.ent.canteen.prices.quotient;

/** Zero is known. */
enum HouseholdQuotientStanding {
    KNOWN,
    EXPIRED,
    REFUSED,
    UNKNOWN
}
