package fr.ent.canteen.testing;

import fr.ent.canteen.ActivityId;
import fr.ent.core.testing.Town;

/** How full an activity is over all its days, by the tables. */
public final class Occupancy {

    private static final String BOOKINGS = "select count(*) from canteen.booking where activity_id = :id and ";

    private final Town town;
    private final ActivityId activity;

    Occupancy(Town town, ActivityId activity) {
        this.town = town;
        this.activity = activity;
    }

    /** Bookings that have a place. */
    public int booked() {
        return number(BOOKINGS + "status = 'BOOKED'");
    }

    /** Bookings that have a place or wait for one. */
    public int live() {
        return number(BOOKINGS + "status in ('BOOKED', 'WAITING')");
    }

    public int cancelled() {
        return number(BOOKINGS + "status = 'CANCELLED'");
    }

    /** Places that the days count as taken. */
    public int taken() {
        return number("select sum(taken) from canteen.activity_day where activity_id = :id");
    }

    /** Days whose count of taken places isn't the number of bookings, or is more than there are. */
    public int wrongDays() {
        return number("""
                select count(*) from canteen.activity_day d where d.activity_id = :id and (d.taken > d.capacity
                    or d.taken <> (select count(*) from canteen.booking b where b.activity_id = d.activity_id
                                   and b.day = d.day and b.status = 'BOOKED'))""");
    }

    /** Days on which somebody waits though a place is free. */
    public int forgottenDays() {
        return number("""
                select count(*) from canteen.activity_day d where d.activity_id = :id and d.taken < d.capacity
                    and exists (select from canteen.booking b where b.activity_id = d.activity_id
                                and b.day = d.day and b.status = 'WAITING')""");
    }

    private int number(String sql) {
        return town.number(sql, activity.value());
    }
}
