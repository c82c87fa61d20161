package fr.ent.core.trail;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what a viewer doesn't read in the trail: acts of the own family, and on it, which are the colleagues' to read. The
 * other parent's home of an own child is the own family too, and a child from whom a court bars the viewer.
 */
@Component
class HiddenFamily {

    private final OwnFamilies ownFamilies;
    private final Sql sql;

    HiddenFamily(OwnFamilies ownFamilies, Sql sql) {
        this.ownFamilies = ownFamilies;
        this.sql = sql;
    }

    /** The acts to leave out, by those who acted and by what was acted on. */
    record Hidden(List<PersonId> actors, List<String> targets) {}

    /** Two statements. */
    Hidden from(Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<PersonId> relatives = own.people().stream()
                .filter(person -> !person.equals(viewer.person()))
                .toList();
        List<String> targets = new ArrayList<>(
                sql.of("select 'account:' || subject as target from core.account where person_id = any(:people)")
                        .ids("people", relatives)
                        .list(row -> row.text("target")));
        relatives.stream()
                .flatMap(person -> Stream.of("person:" + person, "child:" + person, "pupil:" + person))
                .forEach(targets::add);
        own.households().forEach(home -> targets.add("household:" + home));
        return new Hidden(relatives, List.copyOf(targets));
    }
}
