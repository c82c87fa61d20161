package fr.ent.canteen.booking.place;

import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.util.Set;

/** Which prices a reader may know: a price tells a quotient, and a household's quotient is its own affair. */
public record Discretion(boolean town, Set<HouseholdId> own) {

    public Discretion {
        own = Set.copyOf(own);
    }

    public static Discretion of(Viewer viewer, Set<HouseholdId> own) {
        return new Discretion(viewer.servesTown(), own);
    }

    public static Discretion ofTown() {
        return new Discretion(true, Set.of());
    }

    public static Discretion ofGuardian(Set<HouseholdId> own) {
        return new Discretion(false, own);
    }

    public boolean hides(Booking booking) {
        HouseholdId payer = booking.household();
        return !town && payer != null && !own.contains(payer);
    }
}
