package fr.ent.core.guardianship.bar;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.household.PupilDeciders;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the town hall and the head of the child's school that a bar has passed its end: it holds until one of them lifts it. */
@Component
class TellEndedBars {

    private static final Logger LOG = LoggerFactory.getLogger(TellEndedBars.class);

    private final Rounds rounds;
    private final BarRows rows;
    private final BarReaders readers;
    private final LeavingDelay days;
    private final TransactionTemplate transaction;

    TellEndedBars(Rounds rounds, BarRows rows, BarReaders readers, LeavingDelay days, TransactionTemplate transaction) {
        this.rounds = rounds;
        this.rows = rows;
        this.readers = readers;
        this.days = days;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "ended-bars", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                rows.listTerritories(days.now()),
                town -> inTown(),
                (town, failure) -> LOG.error("Ended bars of {} are told of in the next round", town, failure));
    }

    private void inTown() {
        rounds.each(
                rows.listEnded(days.today()),
                bar -> transaction.executeWithoutResult(
                        status -> rows.takeEnded(bar, days.now()).ifPresent(readers::tellOfEnd)),
                (bar, failure) -> LOG.error("The end of bar {} is told of in the next round", bar, failure));
    }

    /** Those whom the end of a bar is told. */
    @Component
    static class BarReaders {

        private final Sql sql;
        private final Notices notices;
        private final PupilDeciders deciders;

        BarReaders(Sql sql, Notices notices, PupilDeciders deciders) {
            this.sql = sql;
            this.notices = notices;
            this.deciders = deciders;
        }

        /** Nobody of the family is told: neither the barred guardian nor anybody who lives with them. */
        void tellOfEnd(GuardianBar bar) {
            Set<PersonId> people = new HashSet<>(deciders.list(schoolOf(bar)));
            people.removeAll(family(bar));
            notices.tell(
                    people,
                    new Notice(
                            "core.guardian-bar-ended",
                            null,
                            Map.of("date", String.valueOf(bar.endsOn())),
                            "/eleves/" + bar.child()));
        }

        private SchoolId schoolOf(GuardianBar bar) {
            return sql.of("select school_id from core.pupil where id = :child")
                    .with("child", bar.child())
                    .find(row -> row.id("school_id", SchoolId::new))
                    .orElseThrow();
        }

        private Set<PersonId> family(GuardianBar bar) {
            return sql.of("""
                            select guardian_id as id from core.guardianship where child_id = :child
                            union select m.person_id from core.household_member m
                            join core.household_member g on g.territory_id = m.territory_id and g.household_id = m.household_id
                            where g.person_id = :guardian""")
                    .with("child", bar.child())
                    .with("guardian", bar.guardian())
                    .set(row -> row.id("id", PersonId::new));
        }
    }
}
