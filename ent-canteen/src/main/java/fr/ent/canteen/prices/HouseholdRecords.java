package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.HouseholdResidence;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.quotient.HistoryRows;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what counts of households for prices, their quotients and where they live, in one statement. */
@Component
class HouseholdRecords {

    private static final String ALL = HistoryRows.SELECT.formatted(", null as residence") + """
            union all
            select null, household_id, null, null, valid_from, null, null, null, null, null, null, null, residence
            from canteen.household_residence where household_id = any(:households)""";

    private final Sql sql;
    private final TownClock clock;

    HouseholdRecords(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    HouseholdFacts list(Collection<HouseholdId> households) {
        HistoryRows history = new HistoryRows(clock::zone);
        Map<HouseholdId, List<HouseholdResidence>> residences = new HashMap<>();
        sql.of(ALL).ids("households", households).each(row -> {
            if (row.has("residence")) {
                HouseholdResidence one = new HouseholdResidence(
                        row.id("household_id", HouseholdId::new),
                        row.day("valid_from"),
                        row.choice("residence", Residence.class));
                residences
                        .computeIfAbsent(one.household(), unseen -> new ArrayList<>())
                        .add(one);
            } else {
                history.take(row);
            }
        });
        return new HouseholdFacts(history.history(), residences);
    }

    /** Of each household what there is. */
    record HouseholdFacts(QuotientHistory quotients, Map<HouseholdId, List<HouseholdResidence>> residences) {}
}
