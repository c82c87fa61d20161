package fr.ent.core.onboarding.year;

import fr.ent.core.SchoolId;
import fr.ent.core.leaving.ImportedLeavings;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The school years of which files may speak: the first one not over, and the one before it. */
@Component
public class FileYears {

    private final Sql sql;
    private final ImportedLeavings leavings;

    FileYears(Sql sql, ImportedLeavings leavings) {
        this.sql = sql;
        this.leavings = leavings;
    }

    /** The first one not over comes first; none when no school year runs or is to come. */
    public List<FileYear> list() {
        return sql.of("""
                        select id, label from core.school_year
                        where starts_on <= (select min(starts_on) from core.school_year where ends_on >= :today)
                        order by starts_on desc limit 2""").with("today", leavings.today()).list(row -> new FileYear(row.uuid("id"), row.text("label")));
    }

    /**
     * Whether a change of the school waits for the first of these years to begin. A file of the year before, taken for one of
     * this year, would put all pupils into its classes before their passage, and keep them from it.
     */
    public boolean isAsked(SchoolId school, List<FileYear> years) {
        return years.size() > 1
                && sql.of("""
                                select count(*) from core.year_change
                                where school_id = :school and year_id = :year and state = 'APPLIED' and begun_at is null""")
                                .with("school", school)
                                .with("year", years.getFirst().id())
                                .count()
                        > 0;
    }

    /**
     * The school whose files come, and the year of which they speak.
     *
     * @param year none where nobody says it
     */
    public record SchoolInYear(SchoolId school, @Nullable UUID year) {}

    /** A school year, by its name. */
    public record FileYear(UUID id, String label) {}
}
