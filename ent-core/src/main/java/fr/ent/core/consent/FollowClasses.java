package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.image.ImageUse;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Follows which class pupils are in: one whose year isn't over, and none of a pupil who has left. */
@Component
class FollowClasses {

    private static final Set<ImageUse> BY_OTHERS = EnumSet.of(ImageUse.CLASS, ImageUse.SCHOOL);

    private final Sql sql;
    private final ImageStandings standings;
    private final Territories territories;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FollowClasses(
            Sql sql, ImageStandings standings, Territories territories, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.standings = standings;
        this.territories = territories;
        this.clock = clock;
        this.events = events;
    }

    /** The class of each of these who is in one. */
    Map<ChildId, ClassId> list(Collection<ChildId> children) {
        return sql.of("""
                        select p.id, p.class_id from core.pupil p
                        join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                        join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
                        where p.id = any(:children) and p.left_on is null and y.ends_on >= :today""")
                .ids("children", children)
                .with(
                        "today",
                        LocalDate.ofInstant(
                                clock.instant(),
                                territories.get(TerritoryScope.require()).timeZone()))
                .map(row -> row.id("id", ChildId::new), row -> row.id("class_id", ClassId::new));
    }

    /** Publishes whose class is another one than before. */
    void tell(Collection<ChildId> children, Map<ChildId, ClassId> before) {
        publish(children, child -> Collections.singleton(before.get(child)));
    }

    /** Publishes which classes of either record aren't those of a record that is left: the pictures of both are the one's. */
    void tellTogether(Collection<ChildId> records, Map<ChildId, ClassId> before) {
        publish(records, record -> Set.copyOf(before.values()));
    }

    private void publish(Collection<ChildId> children, Function<ChildId, Set<@Nullable ClassId>> before) {
        Map<ChildId, ClassId> now = list(children);
        Map<ChildId, Set<@Nullable ClassId>> left = new LinkedHashMap<>();
        for (ChildId child : children) {
            Set<@Nullable ClassId> others = new HashSet<>(before.apply(child));
            others.remove(now.get(child));
            if (!others.isEmpty()) {
                left.put(child, others);
            }
        }
        if (!left.isEmpty()) {
            Set<ChildId> forbidden = standings.listForbidden(left.keySet(), BY_OTHERS);
            List<ClassChange> changes = new ArrayList<>();
            left.forEach((child, classes) -> classes.forEach(
                    from -> changes.add(new ClassChange(child, from, now.get(child), !forbidden.contains(child)))));
            events.publishEvent(new PupilClassesChanged(TerritoryScope.require(), changes));
        }
    }
}
