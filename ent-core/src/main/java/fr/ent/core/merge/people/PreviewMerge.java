package fr.ent.core.merge.people;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.merge.MergeObstacle;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.Sql;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a merge would move and what forbids it; asks all modules. */
@Component
class PreviewMerge {

    private final Sql sql;
    private final MergedPeople people;
    private final OwnFamilies ownFamilies;
    private final List<MergedRecords> modules;
    private final MergeTrail trail;

    PreviewMerge(Sql sql, MergedPeople people, OwnFamilies ownFamilies, List<MergedRecords> modules, MergeTrail trail) {
        this.sql = sql;
        this.people = people;
        this.ownFamilies = ownFamilies;
        this.modules = modules;
        this.trail = trail;
    }

    /** Both people, or why this viewer can't merge them; rights of the staff are the administrator's matter. */
    Readiness prepare(Pair pair, Viewer viewer) {
        Optional<BothSides> both =
                people.find(pair).filter(found -> viewer.holds(Role.TERRITORY_ADMINISTRATOR) || !found.areStaff());
        if (both.isEmpty()) {
            return new Readiness.Unready(new MergeOutcome.NobodyThere());
        }
        OwnFamily own = ownFamilies.find(viewer);
        return own.has(pair.kept()) || own.has(pair.gone())
                ? new Readiness.Unready(new MergeOutcome.OwnFamily())
                : new Readiness.Ready(both.get());
    }

    Set<MergeObstacle> listObstacles(Pair pair) {
        Map<String, String> conditions = new LinkedHashMap<>();
        modules.forEach(module ->
                module.obstacles().forEach((obstacle, condition) -> conditions.put(obstacle.name(), condition)));
        Set<MergeObstacle> found = EnumSet.noneOf(MergeObstacle.class);
        found.addAll(sql.of(conditions.entrySet().stream()
                        .map(one -> "select '" + one.getKey() + "' as obstacle where " + one.getValue())
                        .collect(Collectors.joining(" union all ")))
                .with("kept", pair.kept())
                .with("gone", pair.gone())
                .list(row -> row.choice("obstacle", MergeObstacle.class)));
        return found;
    }

    /**
     * How many rows of each kind move, and how many are set aside because the kept person has the same; both people are read
     * with it, as the audit trail keeps.
     */
    List<MergedCount> count(Pair pair, Viewer viewer) {
        trail.previewed(pair, viewer);
        Map<MergedKind, MergedCount> counts = new EnumMap<>(MergedKind.class);
        sql.of(columns().map(PreviewMerge::counting).collect(Collectors.joining(" union all ")))
                .with("kept", pair.kept())
                .with("gone", pair.gone())
                .each(row -> counts.merge(
                        row.choice("kind", MergedKind.class),
                        new MergedCount(
                                row.choice("kind", MergedKind.class), row.whole("moved"), row.whole("set_aside")),
                        MergedCount::plus));
        return counts.values().stream().filter(count -> !count.isNothing()).toList();
    }

    private Stream<PersonColumn> columns() {
        return modules.stream().flatMap(module -> module.columns().stream());
    }

    private static String counting(PersonColumn column) {
        return "select '" + column.kind() + "' as kind, count(*) filter (where not w.twin) as moved,"
                + " count(*) filter (where w.twin) as set_aside from (select " + column.twin() + " as twin from "
                + column.table() + " g where g." + column.column() + " = :gone) w";
    }

    /** Whether a viewer can merge two people. */
    sealed interface Readiness {
        record Ready(BothSides both) implements Readiness {}

        record Unready(MergeOutcome.Refused why) implements Readiness {}
    }

    /**
     * How many rows of a kind a merge moves.
     *
     * @param setAside rows of which the kept person has the same
     */
    record MergedCount(MergedKind kind, int moved, int setAside) {

        MergedCount plus(MergedCount other) {
            return new MergedCount(kind, moved + other.moved, setAside + other.setAside);
        }

        boolean isNothing() {
            return moved + setAside == 0;
        }
    }
}
