package fr.ent.core.reading;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.BulkKind;
import java.time.Duration;

/**
 * The bounds of a day's budget: an ordinary day of the busiest week fits under the floor, and no habit lifts it over the
 * ceiling. The figures are argued in {@code docs/security/bulk-reading.md}.
 */
record DayBudget(int floor, int ceiling) {

    /** The widest of all roles held. */
    static DayBudget of(BulkKind kind, Viewer viewer) {
        return viewer.roles().stream()
                .map(grant -> of(kind, grant.role()))
                .reduce(of(kind, Role.GUARDIAN), DayBudget::wider);
    }

    private static DayBudget of(BulkKind kind, Role role) {
        return switch (kind) {
            case FAMILY_FILES ->
                switch (role) {
                    case TOWN_AGENT, TERRITORY_ADMINISTRATOR -> new DayBudget(400, 600);
                    case HEAD -> new DayBudget(400, 800);
                    case TEACHER, ANIMATOR -> new DayBudget(150, 300);
                    case GUARDIAN, PUPIL, ELECTED, LIBRARIAN, ATSEM, AESH, RASED -> new DayBudget(60, 60);
                };
            case PEOPLE_LISTS ->
                switch (role) {
                    case TOWN_AGENT, TERRITORY_ADMINISTRATOR -> new DayBudget(1_000, 2_500);
                    case HEAD, TEACHER, ANIMATOR, LIBRARIAN, ATSEM -> new DayBudget(300, 900);
                    case GUARDIAN, PUPIL, ELECTED, AESH, RASED -> new DayBudget(60, 60);
                };
            case PRINTS ->
                switch (role) {
                    case TOWN_AGENT, TERRITORY_ADMINISTRATOR -> new DayBudget(400, 1_200);
                    case HEAD -> new DayBudget(150, 450);
                    case TEACHER -> new DayBudget(70, 210);
                    case GUARDIAN, PUPIL, ELECTED, ANIMATOR, LIBRARIAN, ATSEM, AESH, RASED -> new DayBudget(10, 10);
                };
            case EXPORTS ->
                switch (role) {
                    case TOWN_AGENT, TERRITORY_ADMINISTRATOR -> new DayBudget(80, 240);
                    case HEAD, ANIMATOR -> new DayBudget(40, 120);
                    case GUARDIAN, PUPIL, ELECTED, TEACHER, LIBRARIAN, ATSEM, AESH, RASED -> new DayBudget(10, 20);
                };
            case DOWNLOADS -> new DayBudget(400, 1_200);
        };
    }

    /** How far apart readings stay beyond the budget. */
    static Duration pace(BulkKind kind) {
        return switch (kind) {
            case FAMILY_FILES, PEOPLE_LISTS, DOWNLOADS -> Duration.ofMinutes(1);
            case PRINTS, EXPORTS -> Duration.ofMinutes(5);
        };
    }

    private DayBudget wider(DayBudget other) {
        return new DayBudget(Math.max(floor, other.floor), Math.max(ceiling, other.ceiling));
    }
}
