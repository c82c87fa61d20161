package fr.ent.homework.progress.report;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signatures under editions, one statement each. */
@Component
class Signatures {

    private final Sql sql;
    private final Clock clock;

    Signatures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A second signature under the same text changes nothing. */
    void sign(ReportEdition edition, PersonId guardian, SignInProof proof) {
        sql.of("""
                        insert into homework.report_signature (edition_id, guardian_id, way, second_factor, signed_at)
                        values (:edition, :guardian, :way, :secondFactor, :now)
                        on conflict (territory_id, edition_id, guardian_id) do nothing""")
                .with("edition", edition.id())
                .with("guardian", guardian)
                .with("way", proof.way())
                .with("secondFactor", proof.secondFactor())
                .with("now", clock.instant())
                .run();
    }

    /** Those under these editions. */
    Map<EditionId, List<ReportSignature>> list(Collection<ReportEdition> editions) {
        return sql.of("""
                        select edition_id, guardian_id, way, second_factor, signed_at from homework.report_signature
                        where edition_id = any(:editions) order by signed_at, guardian_id""")
                .ids("editions", editions, ReportEdition::id)
                .groups(
                        row -> row.id("edition_id", EditionId::new),
                        row -> new ReportSignature(
                                row.id("guardian_id", PersonId::new),
                                row.choice("way", SignInWay.class),
                                row.flag("second_factor"),
                                row.instant("signed_at")));
    }
}
