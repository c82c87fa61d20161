package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of the territory in scope. A change of state is one statement, so that of two people who decide one does. */
@Component
class Proofs {

    private static final String SELECT = """
            select id, household_id, kind, state, files, made_by, made_at, sent_at, decided_on, reason, note
            from canteen.quotient_proof
            """;
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the household has one already that isn't decided. */
    boolean add(Proof proof) {
        return jdbc.sql("""
                                insert into canteen.quotient_proof
                                    (territory_id, id, household_id, kind, state, files, made_by, made_at)
                                values (core.territory(), :id, :household, :kind, :state, :files, :by, :at)
                                on conflict (territory_id, household_id) where state in ('DRAFT', 'SENT') do nothing""")
                        .param("id", proof.id())
                        .param("household", proof.household().value())
                        .param("kind", proof.kind().name())
                        .param("state", proof.state().name())
                        .param(
                                "files",
                                proof.paper().files().stream()
                                        .map(FileId::value)
                                        .toArray(UUID[]::new))
                        .param("by", proof.paper().madeBy().value())
                        .param("at", proof.paper().madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Proof get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Proofs::proof)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    /** Of these households, latest first. */
    List<Proof> list(Collection<HouseholdId> households) {
        return jdbc.sql(SELECT + "where household_id = any(:households) order by made_at desc, id desc limit " + MOST)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(Proofs::proof)
                .list();
    }

    /** Sent ones, those that wait longest first. */
    List<Proof> waiting() {
        return jdbc.sql(SELECT + "where state = 'SENT' order by sent_at, id limit " + MOST)
                .query(Proofs::proof)
                .list();
    }

    long countWaiting() {
        return jdbc.sql("select count(*) from canteen.quotient_proof where state = 'SENT'")
                .query(Long.class)
                .single();
    }

    void send(UUID id, Instant at) {
        changed(jdbc.sql("""
                        update canteen.quotient_proof set state = 'SENT', sent_at = :at, version = version + 1
                        where id = :id and state = 'DRAFT'""")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    void withdraw(UUID id) {
        changed(jdbc.sql("""
                        update canteen.quotient_proof set state = 'WITHDRAWN', version = version + 1
                        where id = :id and state in ('DRAFT', 'SENT')""").param("id", id).update());
    }

    void decide(UUID id, Proof.State state, Proof.Verdict verdict, PersonId by) {
        changed(jdbc.sql("""
                        update canteen.quotient_proof
                        set state = :state, decided_by = :by, decided_on = :on, reason = :reason, note = :note,
                            version = version + 1
                        where id = :id and state = 'SENT'""")
                .param("id", id)
                .param("state", state.name())
                .param("by", by.value())
                .param("on", verdict.on())
                .param("reason", name(verdict.reason()))
                .param("note", verdict.note())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "quotient-proof-decided");
        }
    }

    private static @Nullable String name(Proof.@Nullable Reason reason) {
        return reason == null ? null : reason.name();
    }

    private static Proof proof(ResultSet row, int number) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        String reason = row.getString("reason");
        return new Proof(
                row.getObject("id", UUID.class),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                Proof.Kind.valueOf(row.getString("kind")),
                Proof.State.valueOf(row.getString("state")),
                new Proof.Paper(
                        Arrays.stream((UUID[]) row.getArray("files").getArray())
                                .map(FileId::new)
                                .toList(),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        sentAt == null ? null : sentAt.toInstant()),
                decided == null
                        ? null
                        : new Proof.Verdict(
                                decided, reason == null ? null : Proof.Reason.valueOf(reason), row.getString("note")));
    }
}
