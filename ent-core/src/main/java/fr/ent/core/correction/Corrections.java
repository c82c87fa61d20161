package fr.ent.core.correction;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The corrections asked for in the territory in scope. */
@Component
class Corrections {

    private static final String SELECT =
            "select id, version, person_id, datum, wanted, files, " + Review.COLUMNS + " from core.correction ";

    private final Sql sql;

    Corrections(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotThere if there is none */
    Correction get(UUID id) {
        return sql.of(SELECT + "where id = :id")
                .with("id", id)
                .find(Corrections::correction)
                .orElseThrow(NotThere::new);
    }

    /** The asker's own, the latest first. */
    List<Correction> listOf(PersonId asker, int most) {
        return sql.of(SELECT + "where sent_by = :asker order by sent_at desc, id limit :most")
                .with("asker", asker)
                .with("most", most)
                .list(Corrections::correction);
    }

    List<Correction> listWaiting() {
        return sql.of(SELECT + Review.WAITING).list(Corrections::correction);
    }

    /** Whether it was written; not while the asker waits for an answer about the same. */
    boolean add(Correction correction) {
        return sql.of("""
                        insert into core.correction (id, person_id, datum, wanted, files, state, sent_by, sent_at)
                        select :id, :person, :datum, :wanted, :files, :state, :by, :at
                        where not exists (select from core.correction k
                                          where k.person_id = :person and k.datum = :datum and k.sent_by = :by
                                            and k.state = 'SENT')""")
                .with("id", correction.id())
                .with("person", correction.person())
                .with("datum", correction.datum())
                .with("wanted", correction.wanted())
                .ids("files", correction.papers())
                .with("state", correction.review().state())
                .with("by", correction.asker())
                .with("at", correction.review().sentAt())
                .changedOne();
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.uuid("id"),
                row.whole("version"),
                row.id("person_id", PersonId::new),
                row.choice("datum", CorrectedDatum.class),
                row.text("wanted"),
                row.ids("files", FileId::new),
                Review.read(row));
    }
}
