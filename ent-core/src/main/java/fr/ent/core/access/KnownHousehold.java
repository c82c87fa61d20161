package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household as statements answer it. */
record KnownHousehold(HouseholdId id, String name, @Nullable List<Member> members) {

    HouseholdView view() {
        List<Member> all = members == null ? List.of() : members;
        return new HouseholdView(
                id,
                name,
                all.stream()
                        .filter(one -> !one.isChild())
                        .map(one -> new PersonId(one.id()))
                        .toList(),
                all.stream()
                        .filter(Member::isChild)
                        .map(one -> new ChildId(one.id()))
                        .toList(),
                all.stream()
                        .filter(Member::pupil)
                        .map(one -> new HomeChild(new ChildId(one.id()), null, one.leftOn()))
                        .toList());
    }

    /** One of those who live in a household, the eldest first. */
    record Member(
            UUID id, String kind, boolean pupil, @Nullable LocalDate leftOn) {

        boolean isChild() {
            return kind.equals("CHILD");
        }
    }
}
