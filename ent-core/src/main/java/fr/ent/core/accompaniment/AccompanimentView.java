package fr.ent.core.accompaniment;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonName;
import fr.ent.core.rights.RightId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who accompanies at a school.
 *
 * @param version to be given back when changing it
 * @param schoolClass the class of an ATSEM
 * @param pupils those who are named and still at the school, by family name
 * @param until the last day
 * @param begun whether the pupils are shown already
 * @param reached whether the person has an account; an invitation gives one
 */
record AccompanimentView(
        RightId id,
        int version,
        AccompanimentKind kind,
        PersonName person,
        @Nullable ClassView schoolClass,
        List<ChildView> pupils,
        LocalDate from,
        LocalDate until,
        boolean begun,
        boolean reached) {

    AccompanimentView {
        pupils = List.copyOf(pupils);
    }

    /** The same of these pupils. */
    AccompanimentView of(List<ChildView> named) {
        return new AccompanimentView(id, version, kind, person, schoolClass, named, from, until, begun, reached);
    }
}
