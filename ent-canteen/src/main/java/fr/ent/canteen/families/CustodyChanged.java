package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import java.time.LocalDate;

/**
 * A child's turns are others from a day on; told in the transaction that changed them.
 *
 * @param from no day before it is touched
 */
public record CustodyChanged(ChildId child, LocalDate from, Turns before, Turns after) {}
