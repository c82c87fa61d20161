package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.counter.AdmitPeople.Members;
import fr.ent.core.counter.HouseholdRows.Member;
import fr.ent.core.counter.HouseholdRows.MemberKind;
import java.util.ArrayList;
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
 * Lets a guardian and a child who may not live together any more live in different households. The guardian goes to one of their
 * own, with the other children of theirs, where another guardian of the child stays with it; else the child goes.
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

    /** Whether the child would live nowhere. */
    public boolean isLeftWithoutHome(PersonId adult, ChildId child) {
        return !sharedHomes.list(adult, child).isEmpty()
                && sharedHomes.findOtherGuardian(child, adult).isEmpty()
                && sharedHomes.findElsewhere(child, adult).isEmpty();
    }

    /** @param own the name of the household that a guardian who goes makes */
    @Transactional(propagation = Propagation.MANDATORY)
    public void part(PersonId adult, ChildId child, String own, Viewer by) {
        for (HouseholdId home : households.hold(sharedHomes.list(adult, child))) {
            Map<PersonId, MemberKind> members = households.members(home);
            Set<PersonId> staying = new HashSet<>(Members.adults(members));
            staying.remove(adult);
            if (sharedHomes.hasGuardian(staying, child)) {
                go(home, adult, own, by);
            } else {
                leave(home, child, adult, by);
            }
            trail.tell(staying);
        }
    }

    private void go(HouseholdId home, PersonId adult, String own, Viewer by) {
        HouseholdId made = HouseholdId.next();
        households.add(made, own);
        households.leave(home, List.of(adult));
        trail.went(home, List.of(adult));
        List<ChildId> children = sharedHomes.listChildren(home, adult);
        List<Member> members = new ArrayList<>(List.of(new Member(adult, MemberKind.ADULT)));
        children.forEach(child -> members.add(new Member(child.asPerson(), MemberKind.CHILD)));
        households.enter(made, members);
        trail.moved(children, null, made, by);
        trail.changed("split", home, Map.of("made", made.toString()), by);
    }

    /** The child lives on in another household: one of its own, that of another guardian, or one that is made for them. */
    private void leave(HouseholdId home, ChildId child, PersonId adult, Viewer by) {
        Collection<PersonId> one = List.of(child.asPerson());
        sharedHomes.hold(child);
        households.leave(home, one);
        trail.went(home, one);
        trail.changed("left", home, Map.of("child", child.toString()), by);
        Optional<HouseholdId> elsewhere = sharedHomes.findElsewhere(child, adult);
        elsewhere
                .or(() -> ofOtherGuardian(child, adult))
                .ifPresent(next -> trail.moved(List.of(child), home, next, by));
    }

    private Optional<HouseholdId> ofOtherGuardian(ChildId child, PersonId adult) {
        Member itself = new Member(child.asPerson(), MemberKind.CHILD);
        Optional<HouseholdId> theirs = sharedHomes.findOfOtherGuardian(child, adult);
        theirs.ifPresent(home -> {
            households.enter(home, List.of(itself));
            trail.came(home, List.of(child.asPerson()));
        });
        return theirs.or(() -> sharedHomes.findOtherGuardian(child, adult).map(other -> {
            HouseholdId made = HouseholdId.next();
            households.add(made, "Foyer " + other.familyName());
            households.enter(made, List.of(new Member(other.id(), MemberKind.ADULT), itself));
            return made;
        }));
    }
}
