package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.prices.quotient.proof.ProofStarts;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewOutcome;
import fr.ent.core.review.ReviewWords;
import fr.ent.core.review.Reviews;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent who has seen the tax notice accepts a declaration, which makes a quotient, or refuses it and says why. */
@Component
class CheckDeclaration {

    private final Declarations declarations;
    private final Reviews reviews;
    private final Quotients quotients;
    private final ProofStarts starts;
    private final TownClock clock;

    CheckDeclaration(
            Declarations declarations, Reviews reviews, Quotients quotients, ProofStarts starts, TownClock clock) {
        this.declarations = declarations;
        this.reviews = reviews;
        this.quotients = quotients;
        this.starts = starts;
        this.clock = clock;
    }

    /** The quotient that the tax notice makes, and the days for which it counts. */
    record Shown(Cents value, LocalDate from, LocalDate to) {}

    /** The first day of what is accepted, unless the agent says another: what the territory's rule makes of the day received. */
    LocalDate usualStart(Declaration declaration) {
        LocalDate first = declaration.income().validFrom();
        LocalDate start =
                starts.earliest(Objects.requireNonNull(declaration.review().sentAt()));
        return start.isBefore(first) ? first : start;
    }

    @Transactional
    ReviewOutcome accept(Declaration declaration, Shown shown, Viewer agent) {
        return !waits(declaration)
                ? ReviewOutcome.NOT_WAITING
                : reviews.accept(declaration.submission(), () -> count(declaration, shown, agent), agent);
    }

    @Transactional
    ReviewOutcome refuse(Declaration declaration, String why, Viewer agent) {
        if (!waits(declaration)) {
            return ReviewOutcome.NOT_WAITING;
        }
        ReviewOutcome outcome = reviews.refuse(declaration.submission(), why, ReviewWords.NONE, agent);
        if (outcome == ReviewOutcome.DONE) {
            quotients.refuse(declaration.id(), clock.today());
        }
        return outcome;
    }

    private boolean waits(Declaration declaration) {
        declarations.open(declaration);
        return declarations.waits(declaration.id(), clock.today());
    }

    private ReviewWords count(Declaration declaration, Shown shown, Viewer agent) {
        Quotient quotient = new Quotient(
                NewId.next(),
                declaration.household(),
                shown.value(),
                declaration.income().month(),
                new Quotient.Validity(shown.from(), shown.to()),
                new Quotient.Origin(Quotient.Source.DOCUMENT, clock.now()));
        quotients.add(
                quotient,
                new Basis.OfDeclaration(declaration.id(), agent.person()),
                Objects.requireNonNull(declaration.review().sentBy()));
        String lastDay = shown.to().toString();
        return new ReviewWords(
                Map.of("validFrom", shown.from().toString(), "validTo", lastDay), Map.of("date", lastDay));
    }
}
