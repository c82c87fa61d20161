package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Rows of quotients and of refused proofs, which become a history. */
public final class HistoryRows {

    /** The history of {@code :households}, refused proofs and declarations included; {@code %1$s} stands for more columns, so that more can be asked at once. */
    public static final String SELECT = """
            select id, household_id, value_cents, month, valid_from, valid_to, closed_on, source, declared_at,
                   provider, counts_unchecked, null::timestamptz as refused_at%1$s
            from canteen.quotient where household_id = any(:households)
            union all
            select id, household_id, null, null, null, null, null, null, null, null, null, decided_at%1$s
            from canteen.quotient_proof where household_id = any(:households) and state = 'REFUSED'
            union all
            select id, household_id, null, null, null, null, null, null, null, null, null, decided_at%1$s
            from canteen.income_check where household_id = any(:households) and state = 'REFUSED'
            """;

    private final Supplier<ZoneId> zone;
    private final List<Quotient> quotients = new ArrayList<>();
    private final List<QuotientHistory.Refusal> refusals = new ArrayList<>();

    /** @param zone of the territory, which tells the day of a refusal; asked where there is one */
    public HistoryRows(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    public void take(Row row) {
        if (row.has("refused_at")) {
            Instant at = row.instant("refused_at");
            refusals.add(new QuotientHistory.Refusal(household(row), at, LocalDate.ofInstant(at, zone.get())));
        } else {
            quotients.add(quotient(row));
        }
    }

    public QuotientHistory history() {
        return new QuotientHistory(quotients, refusals);
    }

    static Quotient quotient(Row row) {
        return new Quotient(
                row.uuid("id"),
                household(row),
                Cents.of(row.number("value_cents")),
                YearMonth.from(row.day("month")),
                new Quotient.Validity(row.day("valid_from"), row.day("valid_to"), row.dayOrNull("closed_on")),
                new Quotient.Origin(
                        row.choice("source", Quotient.Source.class),
                        row.instant("declared_at"),
                        row.text("provider"),
                        row.flag("counts_unchecked")));
    }

    private static HouseholdId household(Row row) {
        return row.id("household_id", HouseholdId::new);
    }
}
