package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of the territory in scope. Each change names the version it was made on, and fails on another one. */
@Component
class FamilyFiles {

    private static final String COLUMNS = """
            select child_id, year, version, state, content, signed_by, signed_at, accepted_at, reason
            from canteen.family_file\s""";

    private final Sql sql;
    private final JsonMapper json;

    FamilyFiles(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** This year's file and those before it, newest first. */
    List<FamilyFile> listUpTo(int year, Collection<ChildId> children) {
        return sql.of(COLUMNS + "where child_id = any(:children) and year <= :year order by child_id, year desc")
                .ids("children", children)
                .with("year", year)
                .list(this::file);
    }

    boolean begin(FamilyFile.Key key, FileContent content) {
        return sql.of("""
                        insert into canteen.family_file (child_id, year, content)
                        values (:child, :year, cast(:content as jsonb)) on conflict do nothing""")
                .with("child", key.child())
                .with("year", key.year())
                .with("content", json.writeValueAsString(content))
                .changedOne();
    }

    /** A signed or accepted file has to be signed again once it is changed; a reason stands until then. */
    boolean change(FamilyFile before, FileContent content) {
        return on(before, """
                        update canteen.family_file set content = cast(:content as jsonb), version = version + 1,
                               state = case state when 'RETURNED' then 'RETURNED' else 'DRAFT' end""").with("content", json.writeValueAsString(content)).changedOne();
    }

    boolean sign(FamilyFile before, PersonId by, Instant at) {
        return on(before, """
                        update canteen.family_file set state = 'SENT', reason = '', signed_by = :by, signed_at = :at,
                               version = version + 1""").with("by", by).with("at", at).changedOne();
    }

    boolean accept(FamilyFile before, Instant at) {
        return on(before, """
                        update canteen.family_file set state = 'ACCEPTED', accepted = content, accepted_at = :at,
                               version = version + 1""").with("at", at).changedOne();
    }

    boolean giveBack(FamilyFile before, String reason) {
        return on(before, """
                        update canteen.family_file set state = 'RETURNED', reason = :reason, version = version + 1""").with("reason", reason).changedOne();
    }

    private SqlStatement on(FamilyFile before, String update) {
        return sql.of(update + " where child_id = :child and year = :year and version = :version")
                .with("child", before.key().child())
                .with("year", before.key().year())
                .with("version", before.version());
    }

    private FamilyFile file(Row row) {
        UUID signer = row.uuidOrNull("signed_by");
        return new FamilyFile(
                new FamilyFile.Key(row.id("child_id", ChildId::new), row.whole("year")),
                row.whole("version"),
                row.choice("state", FamilyFileState.class),
                json.readValue(row.text("content"), FileContent.class),
                FamilyFile.Signature.of(signer == null ? null : new PersonId(signer), row.instantOrNull("signed_at")),
                Optional.ofNullable(row.instantOrNull("accepted_at")),
                row.text("reason"));
    }
}
