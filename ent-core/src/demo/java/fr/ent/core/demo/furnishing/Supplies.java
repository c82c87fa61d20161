package fr.ent.core.demo.furnishing;

import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.school.SchoolDays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The things a furnishing is given for one town, in one transaction.
 *
 * @param calendar of the town's schools, some months back and forth
 * @param json writes as the product does
 * @param batch writes as the owner of the database
 */
public record Supplies(Town town, Moment now, SchoolDays calendar, JsonMapper json, Batch batch, DemoFiles files) {

    public UUID territory() {
        return town.brand().id();
    }

    /** @param columns {@code schema.table (column, column, …)}, in the order of each row's values */
    public <T> void insert(String columns, Collection<T> things, Function<T, @Nullable Object[]> row) {
        batch.insert(columns, things, row);
    }

    public ClassDays classDays(School school) {
        return ClassDays.of(school, calendar, now.today());
    }

    public void attach(List<Attachment> attachments) {
        files.write(batch, town, attachments, now.instant());
    }

    public void tell(List<DemoNotice> notices) {
        NoticeRows.write(batch, town, notices);
    }
}
