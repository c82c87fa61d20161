package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return sql.of(
                        "select id, child_id, year, version, content, accepted_at, paper_signed_on, paper_signed_by, paper_scan, "
                                + Review.COLUMNS + """
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

    /** Keeps that the last signature is on paper, or isn't. */
    void setPaper(FamilyFile file, FamilyFile.@Nullable PaperSignature paper) {
        sql.of("""
                        update canteen.family_file
                        set paper_signed_on = cast(:on as date), paper_signed_by = :by, paper_scan = :scan where id = :id""")
                .with("on", paper == null ? null : paper.signedOn())
                .with("by", paper == null ? null : paper.signedBy())
                .with("scan", paper == null ? null : paper.scan())
                .with("id", file.id())
                .run();
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
                Optional.ofNullable(row.instantOrNull("accepted_at")),
                row.has("paper_signed_on")
                        ? Optional.of(new FamilyFile.PaperSignature(
                                row.day("paper_signed_on"),
                                row.id("paper_signed_by", PersonId::new),
                                row.idOrNull("paper_scan", FileId::new)))
                        : Optional.empty());
    }
}
