package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.counter.HouseholdRows.Member;
import fr.ent.core.counter.HouseholdRows.MemberKind;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a household of people who are known or written down now, or lets them come to live in one. */
@Component
class AdmitPeople {

    private final HouseholdRows households;
    private final WritePeople people;
    private final FindKnown findKnown;
    private final OwnFamilies ownFamilies;
    private final HouseholdTrail trail;

    AdmitPeople(
            HouseholdRows households,
            WritePeople people,
            FindKnown findKnown,
            OwnFamilies ownFamilies,
            HouseholdTrail trail) {
        this.households = households;
        this.people = people;
        this.findKnown = findKnown;
        this.ownFamilies = ownFamilies;
        this.trail = trail;
    }

    /** @throws InvalidInput without an adult */
    @Transactional
    HouseholdOutcome make(String name, Newcomers who, Viewer agent) {
        if (who.adults().isEmpty()) {
            throw new InvalidInput("adults", "required");
        }
        Optional<HouseholdOutcome.Refused> refusal = refusal(who, Map.of(), ownFamilies.find(agent));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        HouseholdId household = HouseholdId.next();
        households.add(household, name);
        WritePeople.Written written = admit(household, who, Map.of(), agent);
        trail.changed("made", household, written.named(), agent);
        return new HouseholdOutcome.Changed(household);
    }

    /** @throws NotThere if there is no such household, or somebody named isn't there */
    @Transactional
    HouseholdOutcome admit(HouseholdId household, Newcomers who, Viewer agent) {
        if (households.hold(List.of(household)).isEmpty()) {
            throw new NotThere();
        }
        OwnFamily own = ownFamilies.find(agent);
        if (own.has(household)) {
            return new HouseholdOutcome.OwnFamily();
        }
        Map<PersonId, MemberKind> members = households.members(household);
        Optional<HouseholdOutcome.Refused> refusal = refusal(who, members, own);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        WritePeople.Written written = admit(household, who, members, agent);
        trail.came(
                household,
                Stream.concat(
                                written.adults().stream(),
                                written.children().stream().map(ChildId::asPerson))
                        .filter(one -> !members.containsKey(one))
                        .toList());
        trail.changed("joined-by", household, written.named(), agent);
        return new HouseholdOutcome.Changed(household);
    }

    private Optional<HouseholdOutcome.Refused> refusal(
            Newcomers who, Map<PersonId, MemberKind> members, OwnFamily own) {
        who.require();
        people.requireBorn(who);
        households.holdAdmissions();
        List<ChildId> coming = together(who.knownChildren(), people.findLeavers(who));
        if (who.knownAdults().stream().anyMatch(own::has) || coming.stream().anyMatch(own::has)) {
            return Optional.of(new HouseholdOutcome.OwnFamily());
        }
        people.requireThere(who);
        Optional<PersonId> elsewhere = households.housed(who.knownAdults(), MemberKind.ADULT).stream()
                .filter(adult -> !members.containsKey(adult))
                .findFirst();
        if (elsewhere.isPresent()) {
            return elsewhere.map(HouseholdOutcome.LivesElsewhere::new);
        }
        if (households.areBarred(
                together(Members.adults(members), who.knownAdults()), together(Members.children(members), coming))) {
            return Optional.of(new HouseholdOutcome.Barred());
        }
        return findKnown.find(who, together(Members.children(members), coming));
    }

    private WritePeople.Written admit(
            HouseholdId household, Newcomers who, Map<PersonId, MemberKind> members, Viewer agent) {
        WritePeople.Written written = people.write(who, Members.children(members));
        households.enter(
                household,
                Stream.concat(
                                written.adults().stream().map(adult -> new Member(adult, MemberKind.ADULT)),
                                written.children().stream()
                                        .map(child -> new Member(child.asPerson(), MemberKind.CHILD)))
                        .toList());
        trail.tell(together(Members.adults(members), written.adults()));
        trail.moved(written.children(), null, household, agent);
        return written;
    }

    private static <T> List<T> together(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all.stream().distinct().toList();
    }

    /** The parts of a household. */
    static final class Members {

        private Members() {}

        static List<PersonId> adults(Map<PersonId, MemberKind> members) {
            return of(members, MemberKind.ADULT).toList();
        }

        static List<ChildId> children(Map<PersonId, MemberKind> members) {
            return of(members, MemberKind.CHILD).map(ChildId::of).toList();
        }

        private static Stream<PersonId> of(Map<PersonId, MemberKind> members, MemberKind kind) {
            return members.entrySet().stream()
                    .filter(member -> member.getValue() == kind)
                    .map(Map.Entry::getKey);
        }
    }
}
