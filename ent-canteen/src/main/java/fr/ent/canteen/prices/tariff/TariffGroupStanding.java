package fr.ent.canteen.prices.tariff;

/** Over, in force or still to come. */
enum TariffGroupStanding {
    PAST,
    IN_FORCE,
    COMING
}
