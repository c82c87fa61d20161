package fr.ent.core.statistics;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the product was used, in rounded numbers of people. Days, weeks and months count each person once in them; the lists
 * below are sums of days. What concerns fewer than {@code step} people isn't there and enters no sum.
 *
 * @param step what every number is a multiple of
 * @param roles by the part people play
 * @param modules by what they used
 * @param hours by the hour of the day, of the territory's clock
 * @param devices by the class of the device
 */
record StatisticsView(
        int step,
        List<PeopleOn> days,
        List<PeopleOn> weeks,
        List<PeopleOn> months,
        List<PeopleOf> roles,
        List<PeopleOf> modules,
        List<PeopleOf> hours,
        List<PeopleOf> devices,
        List<SchoolReach> schools) {

    /** A day, or a week or month by its first day. */
    record PeopleOn(LocalDate startsOn, int people) {}

    record PeopleOf(String line, int people) {}

    /**
     * The families of a school as they are today.
     *
     * @param families all; nothing when they are fewer than {@code step}
     * @param reached those with an adult whose account is in use
     * @param seen those with an adult who signed in during the last thirty days
     */
    record SchoolReach(
            SchoolId id,
            String name,
            @Nullable Integer families,
            @Nullable Integer reached,
            @Nullable Integer seen) {}
}
