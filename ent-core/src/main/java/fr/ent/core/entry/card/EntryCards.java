package fr.ent.core.entry.card;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.entry.EndCardEntries;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards that count. Whoever gets another one, or none, can't use the one before, and who came in by it is out. */
@Component
class EntryCards {

    private final SecureRandom random = new SecureRandom();
    private final EntryRows rows;
    private final EndCardEntries endCardEntries;
    private final Sql sql;
    private final Clock clock;

    EntryCards(EntryRows rows, EndCardEntries endCardEntries, Sql sql, Clock clock) {
        this.rows = rows;
        this.endCardEntries = endCardEntries;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OneTimeCode renew(ClassId schoolClass) {
        OneTimeCode code = OneTimeCode.draw(random);
        write(schoolClass, code.hash(TerritoryScope.require()));
        return code;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void revoke(ClassId schoolClass) {
        write(schoolClass, null);
    }

    private void write(ClassId schoolClass, @Nullable String hash) {
        rows.writeCard(schoolClass, hash, clock.instant());
        endCardEntries.end(schoolClass);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OneTimeCode renew(ChildId child) {
        OneTimeCode code = OneTimeCode.draw(random);
        write(child, code.hash(TerritoryScope.require()));
        return code;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void revoke(ChildId child) {
        write(child, null);
    }

    private void write(ChildId child, @Nullable String hash) {
        sql.of("""
                        update core.pupil_entry
                        set card_hash = cast(:hash as text),
                            card_made_at = case when cast(:hash as text) is not null then cast(:now as timestamptz) end
                        where child_id = :child""")
                .with("hash", hash)
                .with("now", clock.instant())
                .with("child", child)
                .run();
        endCardEntries.end(child);
    }
}
