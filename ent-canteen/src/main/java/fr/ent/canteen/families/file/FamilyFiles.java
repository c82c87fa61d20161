package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files of the territory in scope. Each change names the version it was made on, and fails on another one. */
@Component
class FamilyFiles {

    private final Sql sql;

    FamilyFiles(Sql sql) {
        this.sql = sql;
    }

    /** This year's file and those before it, newest first. */
    List<FamilyFile> listUpTo(int year, Collection<ChildId> children) {
        return sql.of("select id, child_id, year, version, content, accepted_at, " + Review.COLUMNS + """
                         from canteen.family_file
                        where child_id = any(:children) and year <= :year order by child_id, year desc""")
                .ids("children", children)
                .with("year", year)
                .list(FamilyFiles::file);
    }

    /** False when somebody else has begun it. */
    boolean begin(FamilyFile file, FileContent content) {
        return sql.of("""
                        insert into canteen.family_file (id, child_id, year, content)
                        values (:id, :child, :year, :content) on conflict do nothing""")
                .with("id", file.id())
                .with("child", file.key().child())
                .with("year", file.key().year())
                .json("content", content)
                .changedOne();
    }

    boolean change(FamilyFile before, FileContent content) {
        Review after = before.review().change();
        return sql.of("""
                        update canteen.family_file
                        set content = :content, state = :state, answer = :answer, version = version + 1
                        where id = :id and version = :version""")
                .json("content", content)
                .with("state", after.state())
                .with("answer", after.answer())
                .with("id", before.id())
                .with("version", before.version())
                .changedOne();
    }

    /** Lets the content hold that was just accepted. */
    void hold(FamilyFile accepted, Instant at) {
        sql.of("update canteen.family_file set accepted = content, accepted_at = :at where id = :id")
                .with("at", at)
                .with("id", accepted.id())
                .run();
    }

    private static FamilyFile file(Row row) {
        return new FamilyFile(
                row.uuid("id"),
                new FamilyFile.FileKey(row.id("child_id", ChildId::new), row.whole("year")),
                row.whole("version"),
                row.json("content", FileContent.class),
                Review.read(row),
                Optional.ofNullable(row.instantOrNull("accepted_at")));
    }
}
