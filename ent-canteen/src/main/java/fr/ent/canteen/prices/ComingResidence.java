package fr.ent.canteen.prices;

import fr.ent.canteen.prices.method.Residence;
import java.time.LocalDate;

/** Where a household will live from a day on that is still to come. */
public record ComingResidence(Residence residence, LocalDate validFrom) {}
