package fr.ent.canteen.prices.quotient.expiry;

import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.TerritoryId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the households of the territory in scope that their quotient ends within thirty days, and on its last day. The
 * row that remembers it is written in the same transaction, so that each is told once, whichever copy comes first.
 */
@Component
class TellEnds {

    private static final int DAYS_BEFORE = 30;
    /** For a product that stood still. */
    private static final int DAYS_LATE = 14;

    private final Sql sql;
    private final Directory directory;
    private final Notices notices;

    TellEnds(Sql sql, Directory directory, Notices notices) {
        this.sql = sql;
        this.directory = directory;
        this.notices = notices;
    }

    /** The territories with somebody to tell; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select canteen.territories_with_ends_to_tell(:now, :before, :late) as id")
                .with("now", now)
                .with("before", DAYS_BEFORE)
                .with("late", DAYS_LATE)
                .list(row -> row.id("id", TerritoryId::new));
    }

    @Transactional
    void tell(LocalDate today, Instant now) {
        tell("ENDING", "canteen.quotient-ending", today.plusDays(1), today.plusDays(DAYS_BEFORE), now);
        tell("ENDED", "canteen.quotient-ended", today.minusDays(DAYS_LATE), today, now);
    }

    private void tell(String kind, String notice, LocalDate first, LocalDate last, Instant now) {
        List<QuotientEnd> endings = remember(kind, first, last, now);
        if (endings.isEmpty()) {
            return;
        }
        Map<HouseholdId, HouseholdView> households =
                directory
                        .listHouseholds(
                                endings.stream().map(QuotientEnd::household).toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
        for (QuotientEnd ending : endings) {
            HouseholdView household = households.get(ending.household());
            if (household != null) {
                Map<String, String> arguments = Map.of("date", ending.on().toString());
                notices.tell(household.adults(), new Notice(notice, null, arguments, "/quotient"));
            }
        }
    }

    private record QuotientEnd(HouseholdId household, LocalDate on) {}

    /** A household's quotients cover every day from the first to the last end. */
    private List<QuotientEnd> remember(String kind, LocalDate first, LocalDate last, Instant now) {
        return sql.of("""
                        insert into canteen.quotient_end_told (household_id, kind, ends_on, told_at)
                        select household_id, :kind, max(coalesce(closed_on - 1, valid_to)), :now from canteen.quotient
                        where source <> 'INCOME' or counts_unchecked
                        group by household_id
                        having max(coalesce(closed_on - 1, valid_to)) between :first and :last
                        on conflict do nothing returning household_id, ends_on""")
                .with("kind", kind)
                .with("now", now)
                .with("first", first)
                .with("last", last)
                .list(row -> new QuotientEnd(row.id("household_id", HouseholdId::new), row.day("ends_on")));
    }
}
