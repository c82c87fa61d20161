package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.counter.AdmitPeople.Members;
import fr.ent.core.counter.HouseholdRows.Member;
import fr.ent.core.counter.HouseholdRows.MemberKind;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Splits a household in two, and joins two to one. What each has paid, and its quotients, stay its own. */
@Component
class RearrangeHouseholds {

    private final HouseholdRows households;
    private final OwnFamilies ownFamilies;
    private final HouseholdTrail trail;

    RearrangeHouseholds(HouseholdRows households, OwnFamilies ownFamilies, HouseholdTrail trail) {
        this.households = households;
        this.ownFamilies = ownFamilies;
        this.trail = trail;
    }

    /**
     * The people who go to a household of their own.
     *
     * @param moving children who go with them
     * @param shared children who live in both from now on
     */
    record Split(String name, Set<PersonId> adults, Set<ChildId> moving, Set<ChildId> shared) {}

    /** @throws NotThere if there is no such household */
    @Transactional
    HouseholdOutcome split(HouseholdId household, Split split, Viewer agent) {
        require(List.of(household));
        if (isOwn(agent, household)) {
            return new HouseholdOutcome.OwnFamily();
        }
        Map<PersonId, MemberKind> members = households.members(household);
        if (!fits(split, members)) {
            return new HouseholdOutcome.OtherMembers();
        }
        Set<ChildId> children = new HashSet<>(split.moving());
        children.addAll(split.shared());
        if (households.areBarred(split.adults(), children)) {
            return new HouseholdOutcome.Barred();
        }
        HouseholdId made = HouseholdId.next();
        households.add(made, split.name());
        Map<PersonId, MemberKind> leaving = new HashMap<>();
        split.adults().forEach(adult -> leaving.put(adult, MemberKind.ADULT));
        split.moving().forEach(child -> leaving.put(child.asPerson(), MemberKind.CHILD));
        households.leave(household, leaving.keySet());
        trail.went(household, List.copyOf(leaving.keySet()));
        split.shared().forEach(child -> leaving.put(child.asPerson(), MemberKind.CHILD));
        households.enter(made, list(leaving));
        trail.changed("split", household, Map.of("made", made.toString()), agent);
        trail.tell(Members.adults(members));
        trail.moved(split.moving(), household, made, agent);
        return new HouseholdOutcome.Changed(made);
    }

    /** Everybody of one household comes to live in the other. */
    @Transactional
    HouseholdOutcome join(HouseholdId household, HouseholdId gone, Viewer agent) {
        require(List.of(household, gone));
        OwnFamily own = ownFamilies.find(agent);
        if (own.has(household) || own.has(gone)) {
            return new HouseholdOutcome.OwnFamily();
        }
        Map<PersonId, MemberKind> coming = households.members(gone);
        Map<PersonId, MemberKind> there = households.members(household);
        Map<PersonId, MemberKind> all = new HashMap<>(coming);
        all.putAll(there);
        if (households.areBarred(Members.adults(all), Members.children(all))) {
            return new HouseholdOutcome.Barred();
        }
        households.enter(household, list(coming));
        households.leave(gone, coming.keySet());
        households.join(gone, household);
        trail.went(gone, coming.keySet());
        trail.came(
                household,
                coming.keySet().stream().filter(one -> !there.containsKey(one)).toList());
        trail.changed("joined", household, Map.of("gone", gone.toString()), agent);
        trail.tell(Members.adults(all));
        trail.moved(Members.children(coming), gone, household, agent);
        return new HouseholdOutcome.Changed(household);
    }

    /** A child lives there no more, but elsewhere. */
    @Transactional
    HouseholdOutcome leave(HouseholdId household, ChildId child, Viewer agent) {
        require(List.of(household));
        if (isOwn(agent, household)) {
            return new HouseholdOutcome.OwnFamily();
        }
        Map<PersonId, MemberKind> members = households.members(household);
        Optional<HouseholdId> elsewhere = households.findElsewhere(child, household);
        if (members.get(child.asPerson()) != MemberKind.CHILD || elsewhere.isEmpty()) {
            return new HouseholdOutcome.OtherMembers();
        }
        households.leave(household, List.of(child.asPerson()));
        trail.went(household, List.of(child.asPerson()));
        trail.changed("left", household, Map.of("child", child.toString()), agent);
        trail.tell(Members.adults(members));
        trail.moved(List.of(child), household, elsewhere.get(), agent);
        return new HouseholdOutcome.Changed(household);
    }

    @Transactional
    HouseholdOutcome rename(HouseholdId household, String name, Viewer agent) {
        require(List.of(household));
        if (isOwn(agent, household)) {
            return new HouseholdOutcome.OwnFamily();
        }
        households.rename(household, name);
        trail.changed("renamed", household, Map.of(), agent);
        return new HouseholdOutcome.Changed(household);
    }

    private void require(List<HouseholdId> wanted) {
        if (households.hold(wanted).size() < wanted.size()) {
            throw new NotThere();
        }
    }

    private boolean isOwn(Viewer agent, HouseholdId household) {
        return ownFamilies.find(agent).has(household);
    }

    /** All who are named live there, no child goes and stays at once, and an adult stays. */
    private static boolean fits(Split split, Map<PersonId, MemberKind> members) {
        List<PersonId> adults = Members.adults(members);
        List<ChildId> children = Members.children(members);
        return adults.containsAll(split.adults())
                && children.containsAll(split.moving())
                && children.containsAll(split.shared())
                && split.moving().stream().noneMatch(split.shared()::contains)
                && split.adults().size() < adults.size();
    }

    private static List<Member> list(Map<PersonId, MemberKind> people) {
        return people.entrySet().stream()
                .map(one -> new Member(one.getKey(), one.getValue()))
                .toList();
    }
}
