package fr.ent.canteen.prices;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import java.time.LocalDate;

/** A booked day, as far as its price looks at it. */
public record BookedDay(ChildId child, Activity activity, LocalDate day, Payer payer, KeptPrice kept) {}
