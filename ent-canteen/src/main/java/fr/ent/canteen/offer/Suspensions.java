package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was called off in the territory in scope. What was undone is kept, and counts no more. */
@Component
public class Suspensions {

    private static final String COLUMNS = """
            select id, reason, label, from_day, to_day, activities, class_id, free_of_charge
            from canteen.suspension where undone_at is null\s""";

    private final JdbcClient jdbc;

    Suspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Suspension> listInForce(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + "and activities && :activities and from_day <= :to and to_day >= :from order by id")
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(Suspensions::suspension)
                .list();
    }

    /** Those not over on a day, the first to come first. */
    public List<Suspension> listFrom(LocalDate day) {
        return jdbc.sql(COLUMNS + "and to_day >= :day order by from_day, id limit 200")
                .param("day", day)
                .query(Suspensions::suspension)
                .list();
    }

    public Optional<Suspension> find(UUID id) {
        return jdbc.sql(COLUMNS + "and id = :id")
                .param("id", id)
                .query(Suspensions::suspension)
                .optional();
    }

    public void add(Suspension suspension, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into canteen.suspension (territory_id, id, reason, label, from_day, to_day, activities,
                                                        class_id, free_of_charge, decided_by, decided_at)
                        values (:territory, :id, :reason, :label, :from, :to, :activities, :class, :free, :by, :at)""")
                .param("territory", TerritoryScope.require().value())
                .param("id", suspension.id())
                .param("reason", suspension.reason().name())
                .param("label", suspension.label())
                .param("from", suspension.from())
                .param("to", suspension.to())
                .param(
                        "activities",
                        suspension.activities().stream().map(ActivityId::value).toArray(UUID[]::new))
                .param(
                        "class",
                        Optional.ofNullable(suspension.classId())
                                .map(ClassId::value)
                                .orElse(null))
                .param("free", suspension.freeOfCharge())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was this call that undid it. */
    public boolean undo(UUID id, PersonId by, Instant at) {
        return jdbc.sql("""
                        update canteen.suspension set undone_by = :by, undone_at = :at, version = version + 1
                        where id = :id and undone_at is null""")
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(
                row.getObject("id", UUID.class),
                Suspension.Reason.valueOf(row.getString("reason")),
                row.getString("label"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("activities").getArray())
                        .map(ActivityId::new)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("class_id", UUID.class))
                        .map(ClassId::new)
                        .orElse(null),
                row.getBoolean("free_of_charge"));
    }
}
