package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.day.BookMeal;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The families that an agent corrects bookings for. */
@Component
class CorrectedFamilies {

    private final Families families;
    private final Leavers leavers;

    CorrectedFamilies(Families families, Leavers leavers) {
        this.families = families;
        this.leavers = leavers;
    }

    ChildView getChild(ChildId child, Viewer agent) {
        return families.getChild(child, agent);
    }

    /** The child to book for, and the household that pays. */
    BookMeal.Guest guest(ChildView child, @Nullable HouseholdId payer, Viewer agent) {
        return new BookMeal.Guest(
                child,
                leavers.find(child.id(), agent).orElse(null),
                families.getPayer(child.id(), agent, payer),
                agent.person(),
                List.of());
    }

    boolean isOwn(ChildId child, @Nullable HouseholdId payer, Viewer agent) {
        return families.isOwn(child, payer, agent);
    }
}
