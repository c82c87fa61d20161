package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.SqlStatement;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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

    Activity activity(Row row) {
        return new Activity(
                row.id("id", ActivityId::new),
                row.id("school_id", SchoolId::new),
                row.text("name"),
                row.choice("kind", ActivityKind.class),
                row.choice("unit", Activity.Unit.class),
                row.wholes("weekdays").stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                row.whole("capacity"),
                row.flag("waiting_list"),
                json.readValue(row.text("booking_cut_off"), CutOff.class),
                json.readValue(row.text("cancelling_cut_off"), CutOff.class),
                audience(row),
                hours(row),
                new Registration(row.instantOrNull("opens_at"), row.instantOrNull("closes_at")),
                row.idOrNull("site_id", SiteId::new),
                new Billing(row.choice("billed_hours", Billing.BilledHours.class), row.whole("pick_up_tolerance")),
                List.of(json.readValue(row.text("past_sessions"), Session.PastSession[].class)));
    }

    SqlStatement written(SqlStatement statement, Activity activity) {
        Hours hours = activity.hours();
        return statement
                .with("id", activity.id())
                .with("school", activity.schoolId())
                .with("name", activity.name())
                .with("kind", activity.kind())
                .with("unit", activity.unit())
                .numbers("weekdays", activity.weekdays().stream().sorted().toList(), DayOfWeek::getValue)
                .with("capacity", activity.capacity())
                .with("waitingList", activity.waitingList())
                .with("bookingCutOff", written(activity.bookingCutOff()))
                .with("cancellingCutOff", written(activity.cancellingCutOff()))
                .ids("schools", activity.audience().schools())
                .texts("grades", activity.audience().grades().stream().sorted().toList())
                .with("from", hours == null ? null : hours.from())
                .with("to", hours == null ? null : hours.to())
                .with("opensAt", activity.registration().opensAt())
                .with("closesAt", activity.registration().closesAt())
                .with("site", activity.siteId())
                .with("billedHours", activity.billing().hours())
                .with("tolerance", activity.billing().toleranceMinutes());
    }

    /** Sessions as the column keeps them. */
    String written(List<Session.PastSession> past) {
        return json.writeValueAsString(past);
    }

    private static Audience audience(Row row) {
        return new Audience(
                Set.copyOf(row.ids("also_serves", SchoolId::new)),
                Set.copyOf(row.choices("grades", Audience.Grade.class)));
    }

    private static @Nullable Hours hours(Row row) {
        LocalTime from = row.timeOrNull("starts_at");
        return from == null ? null : new Hours(from, row.time("ends_at"));
    }

    private String written(CutOff cutOff) {
        return json.writerFor(CutOff.class).writeValueAsString(cutOff);
    }
}
