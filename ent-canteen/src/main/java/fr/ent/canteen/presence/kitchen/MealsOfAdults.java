package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many adults eat at the canteens of the territory in scope, by day. */
@Component
class MealsOfAdults {

    private final Sql sql;

    MealsOfAdults(Sql sql) {
        this.sql = sql;
    }

    /** Canteens for which nobody gave numbers are left out. */
    Map<ActivityId, AdultMeals> on(LocalDate day, Collection<ActivityId> activities) {
        return sql.of("""
                        select activity_id, staff, guests from canteen.adult_meals
                        where activity_id = any(:activities) and day = :day""")
                .ids("activities", activities)
                .with("day", day)
                .map(
                        row -> row.id("activity_id", ActivityId::new),
                        row -> new AdultMeals(row.whole("staff"), row.whole("guests")));
    }

    /** The numbers replace those given before. */
    void set(ActivityId activity, LocalDate day, AdultMeals meals, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.adult_meals (activity_id, day, staff, guests, set_by, set_at)
                        values (:activity, :day, :staff, :guests, :by, :at)
                        on conflict (territory_id, activity_id, day) do update
                        set staff = excluded.staff, guests = excluded.guests, set_by = excluded.set_by,
                            set_at = excluded.set_at""")
                .with("activity", activity)
                .with("day", day)
                .with("staff", meals.staff())
                .with("guests", meals.guests())
                .with("by", by)
                .with("at", at)
                .run();
    }
}
