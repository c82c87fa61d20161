package fr.ent.canteen.offer.closed;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.school.closing.ClosedDayId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The suspensions of the territory in scope. One that was undone is kept, and counts no more. */
@Component
public class Suspensions {

    private static final String COLUMNS = """
            select id, reason, label, from_day, to_day, activities, class_id, free_of_charge
            from canteen.suspension where undone_at is null\s""";

    private static final FactKey<List<Suspension>> ALL = FactKey.named("offer", "suspensions");

    private final Sql sql;
    private final TerritoryFacts facts;

    Suspensions(Sql sql, TerritoryFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    public List<Suspension> listInForce(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return facts.find(ALL, this::listAll)
                .map(all -> all.stream()
                        .filter(suspension -> suspension.meets(from, to)
                                && suspension.activities().stream().anyMatch(activities::contains))
                        .toList())
                .orElseGet(() -> read(activities, from, to));
    }

    private List<Suspension> listAll() {
        return sql.of(COLUMNS + "order by id").list(Suspensions::suspension);
    }

    private List<Suspension> read(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return sql.of(COLUMNS + "and activities && :activities and from_day <= :to and to_day >= :from order by id")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .list(Suspensions::suspension);
    }

    /** Those that the town hall decided by themselves and that aren't over on a day, the first to come first. */
    public List<Suspension> listFrom(LocalDate day) {
        return sql.of(COLUMNS + "and closed_day is null and to_day >= :day order by from_day, id limit 200")
                .with("day", day)
                .list(Suspensions::suspension);
    }

    /** One that the town hall decided by itself, without closing a school. */
    public Optional<Suspension> find(UUID id) {
        return sql.of(COLUMNS + "and closed_day is null and id = :id")
                .with("id", id)
                .find(Suspensions::suspension);
    }

    /** One that stands, whether the desk or closed days brought it. */
    public Optional<Suspension> findStanding(UUID id) {
        return sql.of(COLUMNS + "and id = :id").with("id", id).find(Suspensions::suspension);
    }

    /** Those that closed days brought, as far as they aren't over on a day. */
    public List<Suspension> listOf(ClosedDayId closedDays, LocalDate day) {
        return sql.of(COLUMNS + "and closed_day = :closedDays and to_day >= :day order by from_day, id")
                .with("closedDays", closedDays)
                .with("day", day)
                .list(Suspensions::suspension);
    }

    /** It comes and goes with closed days from now on. */
    public void follow(UUID id, ClosedDayId closedDays) {
        sql.of("update canteen.suspension set closed_day = :closedDays where id = :id")
                .with("id", id)
                .with("closedDays", closedDays)
                .run();
    }

    public void add(Suspension suspension, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.suspension (id, reason, label, from_day, to_day, activities,
                                                        class_id, free_of_charge, decided_by, decided_at)
                        values (:id, :reason, :label, :from, :to, :activities, :class, :free, :by, :at)""")
                .with("id", suspension.id())
                .with("reason", suspension.reason().name())
                .with("label", suspension.label())
                .with("from", suspension.from())
                .with("to", suspension.to())
                .ids("activities", suspension.activities())
                .with(
                        "class",
                        Optional.ofNullable(suspension.classId())
                                .map(ClassId::value)
                                .orElse(null))
                .with("free", suspension.freeOfCharge())
                .with("by", by)
                .with("at", at)
                .run();
    }

    /** Whether it was this call that undid it. */
    public boolean undo(UUID id, PersonId by, Instant at) {
        return sql.of("""
                        update canteen.suspension set undone_by = :by, undone_at = :at, version = version + 1
                        where id = :id and undone_at is null""").with("id", id).with("by", by).with("at", at).changedOne();
    }

    /** Whether it was this call that made it end earlier. */
    public boolean shorten(UUID id, LocalDate last) {
        return sql.of("""
                        update canteen.suspension set to_day = :last, version = version + 1
                        where id = :id and undone_at is null and to_day > :last""").with("id", id).with("last", last).changedOne();
    }

    private static Suspension suspension(Row row) {
        return new Suspension(
                row.uuid("id"),
                row.choice("reason", SuspensionReason.class),
                row.text("label"),
                row.day("from_day"),
                row.day("to_day"),
                Set.copyOf(row.ids("activities", ActivityId::new)),
                row.idOrNull("class_id", ClassId::new),
                row.flag("free_of_charge"));
    }
}
