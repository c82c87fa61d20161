package fr.ent.canteen.prices.quotient;

/** Zero is known. */
enum HouseholdQuotientStanding {
    KNOWN,
    ESTIMATED,
    EXPIRED,
    REFUSED,
    UNKNOWN
}
