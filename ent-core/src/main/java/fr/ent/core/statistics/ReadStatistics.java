package fr.ent.core.statistics;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.statistics.StatisticsView.PeopleOf;
import fr.ent.core.statistics.StatisticsView.SchoolReach;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the statistics: five statements, however long the period. */
@Component
class ReadStatistics {

    private final UseRows rows;
    private final ReachedFamilies families;

    ReadStatistics(UseRows rows, ReachedFamilies families) {
        this.rows = rows;
        this.families = families;
    }

    /** Empty for a school that isn't there, or isn't the viewer's; the whole territory is its administrators'. */
    Optional<StatisticsView> find(StatisticsPeriod period, @Nullable SchoolId school, Viewer viewer) {
        if (!mayRead(school, viewer)) {
            return Optional.empty();
        }
        List<SchoolReach> schools = families.list(school);
        return school != null && schools.isEmpty() ? Optional.empty() : Optional.of(read(period, school, schools));
    }

    private static boolean mayRead(@Nullable SchoolId school, Viewer viewer) {
        return viewer.holds(Role.TERRITORY_ADMINISTRATOR) || (school != null && viewer.heads(school));
    }

    /** A school's team is so small that a number of it may be everybody, and tell of each that they worked that day. */
    private StatisticsView read(StatisticsPeriod period, @Nullable SchoolId school, List<SchoolReach> schools) {
        Map<Breakdown, List<PeopleOf>> sums = rows.sums(period, school);
        boolean tellsOfStaff = schools.size() > 1;
        return new StatisticsView(
                Rounding.STEP,
                rows.list(Span.DAY, period, school),
                rows.list(Span.WEEK, period, school),
                rows.list(Span.MONTH, period, school),
                sums.getOrDefault(Breakdown.ROLE, List.of()).stream()
                        .filter(role -> tellsOfStaff || !role.line().equals(UseLine.STAFF))
                        .toList(),
                sums.getOrDefault(Breakdown.MODULE, List.of()),
                sums.getOrDefault(Breakdown.HOUR, List.of()),
                sums.getOrDefault(Breakdown.DEVICE, List.of()),
                schools);
    }
}
