package fr.ent.core.school.missing;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.Administrators;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the administrators of a territory, once, that its holidays are known for no more than half a year: for zones A, B and C
 * that is in March, before anybody plans the next year. Where the years follow the south, it is as long before.
 */
@Component
class TellMissingYear {

    private static final Logger LOG = LoggerFactory.getLogger(TellMissingYear.class);

    private final Rounds rounds;
    private final Sql sql;
    private final MissingYear missingYear;
    private final Readers readers;
    private final TransactionTemplate transaction;

    TellMissingYear(Rounds rounds, Sql sql, MissingYear missingYear, Readers readers, TransactionTemplate transaction) {
        this.rounds = rounds;
        this.sql = sql;
        this.missingYear = missingYear;
        this.readers = readers;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 7, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofDays(1), "missing-years", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                sql.of("select core.territories_with_administrators(:now) as id")
                        .with("now", missingYear.now())
                        .list(row -> row.id("id", TerritoryId::new)),
                town -> transaction.executeWithoutResult(
                        status -> missingYear.findLastKnown().ifPresent(readers::tell)),
                (town, failure) -> LOG.error("The missing year of {} is told in the next round", town, failure));
    }

    /** Those whom a missing year is told. */
    @Component
    static class Readers {

        private static final String KIND = "core.holidays-missing";

        private final Administrators administrators;
        private final Notices notices;

        Readers(Administrators administrators, Notices notices) {
            this.administrators = administrators;
            this.notices = notices;
        }

        void tell(LocalDate lastKnown) {
            Map<String, String> facts = Map.of("until", lastKnown.toString());
            Set<PersonId> people = new HashSet<>(administrators.list());
            people.removeAll(notices.listTold(people, KIND, facts));
            notices.tell(people, new Notice(KIND, null, facts, "/ecoles/calendrier").byDay());
        }
    }
}
