package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.review.Review;
import fr.ent.core.review.ReviewKind;
import fr.ent.core.review.ReviewSubject;
import fr.ent.core.review.Submission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An income that a family declared, and what the town hall said of it.
 *
 * @param counts whether it makes prices until it is checked
 * @param noticeAskedAt when the town hall asked for the tax notice
 * @param proof a paper of the household that waits for an agent
 */
record Declaration(
        UUID id,
        int version,
        HouseholdId household,
        DeclaredIncome income,
        boolean counts,
        Review review,
        @Nullable Instant noticeAskedAt,
        @Nullable UUID proof) {

    static final ReviewKind KIND =
            new ReviewKind("canteen.income_check", "declaration", "sent", "canteen.declaration", "/quotient");

    Submission submission() {
        return new Submission(KIND, id, version, new ReviewSubject.OfHousehold(household), review, List.of());
    }

    /**
     * The numbers that the rule of the day asked for, and the quotient that it made of them.
     *
     * @param amountCents the reference income of a year, or the income of a month where {@code persons} is there
     */
    record DeclaredIncome(
            Cents amountCents,
            @Nullable BigDecimal taxParts,
            @Nullable Integer persons,
            Cents valueCents,
            YearMonth month,
            LocalDate validFrom,
            LocalDate validTo) {}
}
