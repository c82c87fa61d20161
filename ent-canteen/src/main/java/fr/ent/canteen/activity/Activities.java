package fr.ent.canteen.activity;

import fr.ent.canteen.Activity;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.CutOff;
import fr.ent.core.ChildView;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The activities of the territory in scope. */
@Component
public class Activities {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Activities(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Activity> find(ActivityId activity) {
        return jdbc.sql("select * from canteen.activity where id = :id")
                .param("id", activity.value())
                .query(this::activity)
                .optional();
    }

    /** An activity of the child's school. */
    public Optional<Activity> findOffered(ActivityId activity, ChildView child) {
        return find(activity).filter(found -> found.schoolId().equals(child.schoolId()));
    }

    public List<Activity> listAt(Collection<SchoolId> schools) {
        return jdbc.sql("select * from canteen.activity where school_id = any(:schools) order by name, id")
                .param("schools", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .query(this::activity)
                .list();
    }

    public void open(Activity activity) {
        jdbc.sql("""
                        insert into canteen.activity (territory_id, id, school_id, name, unit, weekdays, capacity,
                                                      waiting_list, booking_cut_off, cancelling_cut_off)
                        values (:territory, :id, :school, :name, :unit, :weekdays, :capacity,
                                :waitingList, cast(:bookingCutOff as jsonb), cast(:cancellingCutOff as jsonb))""")
                .param("territory", TerritoryScope.require().value())
                .param("id", activity.id().value())
                .param("school", activity.schoolId().value())
                .param("name", activity.name())
                .param("unit", activity.unit().name())
                .param(
                        "weekdays",
                        activity.weekdays().stream()
                                .map(weekday -> (short) weekday.getValue())
                                .sorted()
                                .toArray(Short[]::new))
                .param("capacity", activity.capacity())
                .param("waitingList", activity.waitingList())
                .param("bookingCutOff", written(activity.bookingCutOff()))
                .param("cancellingCutOff", written(activity.cancellingCutOff()))
                .update();
    }

    private Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("name"),
                Activity.Unit.valueOf(row.getString("unit")),
                Arrays.stream((Short[]) row.getArray("weekdays").getArray())
                        .map(weekday -> DayOfWeek.of(weekday))
                        .collect(Collectors.toSet()),
                row.getInt("capacity"),
                row.getBoolean("waiting_list"),
                json.readValue(row.getString("booking_cut_off"), CutOff.class),
                json.readValue(row.getString("cancelling_cut_off"), CutOff.class));
    }

    private String written(CutOff cutOff) {
        return json.writerFor(CutOff.class).writeValueAsString(cutOff);
    }
}
