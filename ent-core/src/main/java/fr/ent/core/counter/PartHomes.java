package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.counter.AdmitPeople.Members;
import fr.ent.core.counter.HouseholdRows.Member;
import fr.ent.core.counter.HouseholdRows.MemberKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a grown-up and a child who may not live together any more live in different households. The grown-up goes to one of
 * their own where another one stays with the child; else the child goes.
 */
@Component
public class PartHomes {

    private final HouseholdRows households;
    private final SharedHomes sharedHomes;
    private final HouseholdTrail trail;

    PartHomes(HouseholdRows households, SharedHomes sharedHomes, HouseholdTrail trail) {
        this.households = households;
        this.sharedHomes = sharedHomes;
        this.trail = trail;
    }

    /** The names of the households in which both live. */
    public List<String> listShared(PersonId adult, ChildId child) {
        return sharedHomes.listNames(adult, child);
    }

    /** @param own the name of the household that a grown-up who goes makes */
    @Transactional(propagation = Propagation.MANDATORY)
    public void part(PersonId adult, ChildId child, String own, Viewer by) {
        for (HouseholdId home : households.hold(sharedHomes.list(adult, child))) {
            Map<PersonId, MemberKind> members = households.members(home);
            Set<PersonId> staying = new HashSet<>(Members.adults(members));
            staying.remove(adult);
            if (staying.isEmpty()) {
                leave(home, child, adult, by);
            } else {
                go(home, adult, own, by);
            }
            trail.tell(staying);
        }
    }

    private void go(HouseholdId home, PersonId adult, String own, Viewer by) {
        HouseholdId made = HouseholdId.next();
        households.add(made, own);
        households.leave(home, List.of(adult));
        trail.went(home, List.of(adult));
        households.enter(made, List.of(new Member(adult, MemberKind.ADULT)));
        trail.changed("split", home, Map.of("made", made.toString()), by);
    }

    /** The child lives on in another household: one of its own, or that of another guardian. */
    private void leave(HouseholdId home, ChildId child, PersonId adult, Viewer by) {
        Collection<PersonId> one = List.of(child.asPerson());
        Optional<HouseholdId> elsewhere = households.findElsewhere(child, home);
        Optional<HouseholdId> to = elsewhere.or(() -> sharedHomes.findOfOtherGuardian(child, adult));
        households.leave(home, one);
        trail.went(home, one);
        trail.changed("left", home, Map.of("child", child.toString()), by);
        to.ifPresent(next -> {
            if (elsewhere.isEmpty()) {
                households.enter(next, List.of(new Member(child.asPerson(), MemberKind.CHILD)));
                trail.came(next, one);
            }
            trail.moved(List.of(child), home, next, by);
        });
    }
}
