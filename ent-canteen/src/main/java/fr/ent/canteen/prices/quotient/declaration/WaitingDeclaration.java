package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.core.ChildId;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that waits for an agent, and whose it is.
 *
 * @param counts whether it makes prices until then
 * @param noticeAskedAt when the tax notice was asked for
 * @param proofId a paper of the household that waits in the queue of papers
 * @param own whether it is of the reader's own household, so that a colleague decides
 */
record WaitingDeclaration(
        UUID id,
        String householdName,
        List<String> adults,
        List<String> children,
        Declaration.DeclaredIncome income,
        Instant declaredAt,
        boolean counts,
        @Nullable Instant noticeAskedAt,
        @Nullable UUID proofId,
        boolean own) {

    static Optional<WaitingDeclaration> of(Declaration declaration, ReviewFacts facts) {
        Submission submission = declaration.submission();
        return facts.household(submission)
                .map(household -> new WaitingDeclaration(
                        declaration.id(),
                        household.name(),
                        facts.names(household.adults()),
                        facts.names(household.children().stream()
                                .map(ChildId::asPerson)
                                .toList()),
                        declaration.income(),
                        Objects.requireNonNull(declaration.review().sentAt()),
                        declaration.counts(),
                        declaration.noticeAskedAt(),
                        declaration.proof(),
                        facts.isOwn(submission)));
    }
}
