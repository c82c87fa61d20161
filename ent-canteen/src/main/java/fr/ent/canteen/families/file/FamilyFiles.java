package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of the territory in scope. Each change names the version it was made on, and fails on another one. */
@Component
class FamilyFiles {

    private static final String COLUMNS = """
            select child_id, year, version, state, content, signed_by, signed_at, accepted_at, reason
            from canteen.family_file\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FamilyFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** This year's file and those before it, newest first. */
    List<FamilyFile> listUpTo(int year, Collection<ChildId> children) {
        return jdbc.sql(COLUMNS + "where child_id = any(:children) and year <= :year order by child_id, year desc")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("year", year)
                .query(this::file)
                .list();
    }

    boolean begin(FamilyFile.Key key, FileContent content) {
        return jdbc.sql("""
                        insert into canteen.family_file (territory_id, child_id, year, content)
                        values (:territory, :child, :year, cast(:content as jsonb)) on conflict do nothing""")
                        .param("territory", TerritoryScope.require().value())
                        .param("child", key.child().value())
                        .param("year", key.year())
                        .param("content", json.writeValueAsString(content))
                        .update()
                == 1;
    }

    /** What was signed or accepted has to be signed again once it is changed; a reason stands until then. */
    boolean change(FamilyFile before, FileContent content) {
        return on(before, """
                        update canteen.family_file set content = cast(:content as jsonb), version = version + 1,
                               state = case state when 'RETURNED' then 'RETURNED' else 'DRAFT' end""")
                        .param("content", json.writeValueAsString(content))
                        .update()
                == 1;
    }

    boolean sign(FamilyFile before, PersonId by, Instant at) {
        return on(before, """
                        update canteen.family_file set state = 'SENT', reason = '', signed_by = :by, signed_at = :at,
                               version = version + 1""")
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean accept(FamilyFile before, Instant at) {
        return on(before, """
                        update canteen.family_file set state = 'ACCEPTED', accepted = content, accepted_at = :at,
                               version = version + 1""").param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean giveBack(FamilyFile before, String reason) {
        return on(before, """
                        update canteen.family_file set state = 'RETURNED', reason = :reason, version = version + 1""").param("reason", reason).update() == 1;
    }

    private JdbcClient.StatementSpec on(FamilyFile before, String update) {
        return jdbc.sql(update + " where child_id = :child and year = :year and version = :version")
                .param("child", before.key().child().value())
                .param("year", before.key().year())
                .param("version", before.version());
    }

    private FamilyFile file(ResultSet row, int number) throws SQLException {
        UUID signer = row.getObject("signed_by", UUID.class);
        return new FamilyFile(
                new FamilyFile.Key(new ChildId(row.getObject("child_id", UUID.class)), row.getInt("year")),
                row.getInt("version"),
                FamilyFile.State.valueOf(row.getString("state")),
                json.readValue(row.getString("content"), FileContent.class),
                FamilyFile.Signature.of(signer == null ? null : new PersonId(signer), instant(row, "signed_at")),
                Optional.ofNullable(instant(row, "accepted_at")),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
