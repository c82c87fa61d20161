package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a row becomes an activity, and an activity a row. */
@Component
class ActivityRows {

    private final JsonMapper json;

    ActivityRows(JsonMapper json) {
        this.json = json;
    }

    Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("name"),
                Activity.Kind.valueOf(row.getString("kind")),
                Activity.Unit.valueOf(row.getString("unit")),
                Arrays.stream((Short[]) row.getArray("weekdays").getArray())
                        .map(weekday -> DayOfWeek.of(weekday))
                        .collect(Collectors.toSet()),
                row.getInt("capacity"),
                row.getBoolean("waiting_list"),
                json.readValue(row.getString("booking_cut_off"), CutOff.class),
                json.readValue(row.getString("cancelling_cut_off"), CutOff.class),
                audience(row),
                hours(row),
                new Registration(moment(row, "opens_at"), moment(row, "closes_at")),
                Optional.ofNullable(row.getObject("site_id", UUID.class))
                        .map(SiteId::new)
                        .orElse(null));
    }

    Map<String, @Nullable Object> values(Activity activity) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", activity.id().value());
        values.put("school", activity.schoolId().value());
        values.put("name", activity.name());
        values.put("kind", activity.kind().name());
        values.put("unit", activity.unit().name());
        values.put(
                "weekdays",
                activity.weekdays().stream()
                        .map(weekday -> (short) weekday.getValue())
                        .sorted()
                        .toArray(Short[]::new));
        values.put("capacity", activity.capacity());
        values.put("waitingList", activity.waitingList());
        values.put("bookingCutOff", written(activity.bookingCutOff()));
        values.put("cancellingCutOff", written(activity.cancellingCutOff()));
        values.put(
                "schools",
                activity.audience().schools().stream().map(SchoolId::value).toArray(UUID[]::new));
        values.put(
                "grades",
                activity.audience().grades().stream().map(Enum::name).sorted().toArray(String[]::new));
        Hours hours = activity.hours();
        values.put("from", hours == null ? null : hours.from());
        values.put("to", hours == null ? null : hours.to());
        values.put("opensAt", offset(activity.registration().opensAt()));
        values.put("closesAt", offset(activity.registration().closesAt()));
        SiteId site = activity.siteId();
        values.put("site", site == null ? null : site.value());
        return values;
    }

    private static Audience audience(ResultSet row) throws SQLException {
        return new Audience(
                Arrays.stream((UUID[]) row.getArray("also_serves").getArray())
                        .map(SchoolId::new)
                        .collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("grades").getArray())
                        .map(Audience.Grade::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Hours hours(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("starts_at", LocalTime.class);
        return from == null ? null : new Hours(from, row.getObject("ends_at", LocalTime.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private String written(CutOff cutOff) {
        return json.writerFor(CutOff.class).writeValueAsString(cutOff);
    }
}
