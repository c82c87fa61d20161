package fr.ent.homework.library.between;

import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The schools of the territory in scope that share their catalogues: each reads those of the others. */
@Component
class Sharing {

    private final Sql sql;
    private final Directory directory;

    Sharing(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    void set(SchoolId school, boolean shared) {
        sql.of("""
                        insert into homework.library (school_id, shared) values (:school, :shared)
                        on conflict (territory_id, school_id) do update set shared = excluded.shared""").with("school", school).with("shared", shared).run();
    }

    /** Those that share. */
    Set<SchoolId> list() {
        return sql.of("select school_id from homework.library where shared")
                .set(row -> row.id("school_id", SchoolId::new));
    }

    /** The others whose catalogue a school reads; none for one that keeps its own to itself. */
    List<SchoolId> listOthers(SchoolId school) {
        Set<SchoolId> all = list();
        return all.contains(school)
                ? all.stream().filter(other -> !other.equals(school)).toList()
                : List.of();
    }

    boolean isShown(SchoolId lender, SchoolId borrower) {
        return listOthers(borrower).contains(lender);
    }

    Map<SchoolId, String> names() {
        return directory.listSchools().stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
    }
}
