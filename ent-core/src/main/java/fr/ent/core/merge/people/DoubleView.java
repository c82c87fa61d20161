package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two people who may be one. */
record DoubleView(SideView one, SideView other, List<DoubleReason> reasons) {

    DoubleView {
        reasons = List.copyOf(reasons);
    }

    /**
     * One of them, as a list names people.
     *
     * @param schoolClass empty of a grown-up
     */
    record SideView(
            PersonId id,
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            String schoolClass,
            List<String> children) {

        SideView {
            children = List.copyOf(children);
        }

        static SideView of(PersonSide side) {
            return new SideView(
                    side.id(),
                    side.givenName(),
                    side.familyName(),
                    side.birthDate(),
                    side.schoolClass(),
                    side.children());
        }
    }

    /** A thing that two people of one name share. */
    enum DoubleReason {
        BIRTH_DATE,
        EMAIL,
        PHONE,
        ADDRESS
    }
}
