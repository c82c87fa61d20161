package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.day.BookMeal;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The families that an agent corrects bookings for; never the own. */
@Component
class CorrectedFamilies {

    private final Families families;
    private final Leavers leavers;

    CorrectedFamilies(Families families, Leavers leavers) {
        this.families = families;
        this.leavers = leavers;
    }

    /** The child to book for, and the household that pays. */
    BookMeal.Guest guest(ChildId wanted, @Nullable HouseholdId payer, Viewer agent) {
        ChildView child = families.getChild(wanted, agent);
        FamilyProblems.refuseOwn(families.isOwn(child.id(), agent));
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
