package fr.ent.core.merge.people;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets the rows of merges that can't be undone any more; the accounts they closed go at the identity provider too. */
@Component
class ForgetMerges {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetMerges.class);

    private final Rounds rounds;
    private final Sql sql;
    private final UndoneRows rows;
    private final ClosedAccounts closed;
    private final TransactionTemplate transaction;

    ForgetMerges(Rounds rounds, Sql sql, UndoneRows rows, ClosedAccounts closed, TransactionTemplate transaction) {
        this.rounds = rounds;
        this.sql = sql;
        this.rows = rows;
        this.closed = closed;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "forget-merges", this::everywhere);
    }

    void everywhere() {
        Instant before = closed.now().minus(UndoMerge.LONGEST);
        List<TerritoryId> towns = sql.of("select core.territories_with_old_merges(:before) as id")
                .with("before", before)
                .list(row -> row.id("id", TerritoryId::new));
        rounds.in(
                towns,
                town -> listOld(before).forEach(this::forget),
                (town, failure) -> LOG.error("Merges of {} are kept until the next round", town, failure));
    }

    private List<MergeId> listOld(Instant before) {
        return sql.of("""
                        select m.id from core.person_merge m
                        where m.merged_at < :before
                          and exists (select from core.merged_row r
                                      where r.territory_id = m.territory_id and r.merge_id = m.id)""").with("before", before).list(row -> row.id("id", MergeId::new));
    }

    private void forget(MergeId merge) {
        transaction.executeWithoutResult(status -> {
            closed.withdraw(merge);
            rows.forget(merge);
        });
    }
}
