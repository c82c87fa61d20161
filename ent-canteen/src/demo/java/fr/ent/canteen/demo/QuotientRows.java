package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.demo.Incomes.Declared;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.furnishing.Batch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Writes the quotients of households, and the homes outside the town. */
final class QuotientRows {

    private final Batch batch;
    private final UUID territory;

    QuotientRows(Batch batch, UUID territory) {
        this.batch = batch;
        this.territory = territory;
    }

    void writeQuotients(Collection<Declared> all) {
        batch.insert(
                "canteen.quotient (territory_id, id, household_id, source, value_cents, month, valid_from, valid_to,"
                        + " provider, reference_income_cents, tax_parts, declared_by, declared_at)",
                all,
                one -> row(
                        territory,
                        one.quotient().id(),
                        one.household().id(),
                        one.quotient().origin().source().name(),
                        one.quotient().value().value(),
                        one.quotient().month().atDay(1),
                        one.quotient().validity().from(),
                        one.quotient().validity().to(),
                        one.quotient().origin().provider(),
                        isTyped(one) ? one.income().value() : null,
                        isTyped(one) ? one.parts() : null,
                        one.household().adults().getFirst().id(),
                        one.quotient().origin().declaredAt().atOffset(ZoneOffset.UTC)));
    }

    private static boolean isTyped(Declared one) {
        return one.quotient().origin().source() == Quotient.Source.INCOME;
    }

    /** Since the beginning of the school year, as the town hall found before it. */
    void writeOutside(Collection<Household> outside, SchoolYear year, Person agent) {
        batch.insert(
                "canteen.household_residence (territory_id, household_id, valid_from, residence, decided_by,"
                        + " decided_at)",
                outside,
                one -> row(
                        territory,
                        one.id(),
                        LocalDate.of(year.startsIn(), 9, 1),
                        "OUTSIDE",
                        agent.id(),
                        OffsetDateTime.of(year.startsIn(), 8, 27, 9, 30, 0, 0, ZoneOffset.UTC)));
    }
}
