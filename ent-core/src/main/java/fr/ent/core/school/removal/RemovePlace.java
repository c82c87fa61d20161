package fr.ent.core.school.removal;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.removal.RemovalOutcome.Removed;
import fr.ent.core.school.removal.RemovalOutcome.StillInUse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes a school, a class or a school year on which nothing hangs in any module. */
@Component
class RemovePlace {

    private final Sql sql;
    private final List<PlacesInUse> modules;
    private final Audit audit;
    private final Clock clock;

    RemovePlace(Sql sql, List<PlacesInUse> modules, Audit audit, Clock clock) {
        this.sql = sql;
        this.modules = modules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotThere without such a place */
    @Transactional(propagation = Propagation.MANDATORY)
    RemovalOutcome remove(PlaceKind kind, UUID id, PersonId by) {
        PlaceTable place = PlaceTable.of(kind);
        // whoever hangs something on it with a key waits, or is counted
        String name = sql.of(place.hold())
                .with("place", id)
                .find(row -> row.text("name"))
                .orElseThrow(NotThere::new);
        Map<HangingKind, Integer> hanging = count(kind, id);
        if (!hanging.isEmpty()) {
            return new StillInUse(hanging);
        }
        sql.of(place.expire()).with("place", id).run();
        sql.of(place.forget()).with("place", id).run();
        sql.of(place.delete()).with("place", id).run();
        audit.record(by, place.noun() + ".removed", place.noun() + ":" + id, Map.of(place.named(), name));
        return new Removed();
    }

    private Map<HangingKind, Integer> count(PlaceKind kind, UUID id) {
        String counts =
                modules.stream().flatMap(module -> module.counts(kind)).collect(Collectors.joining(" union all "));
        return sql.of("select kind, sum(records) as records from (" + counts
                        + ") as hanging group by kind having sum(records) > 0")
                .with("place", id)
                .with("now", clock.instant())
                .map(row -> row.choice("kind", HangingKind.class), row -> row.whole("records"));
    }
}
