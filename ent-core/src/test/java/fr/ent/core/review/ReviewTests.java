package fr.ent.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final PersonId MOTHER = new PersonId(NewId.next());
    private static final PersonId AGENT = new PersonId(NewId.next());
    private static final Instant MORNING = Instant.parse("2026-09-07T06:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-09-07T18:00:00Z");

    @Test
    void eachStepIsPossibleFromItsStatesAlone() {
        assertThat(from(review -> review.send(MOTHER, EVENING)))
                .isEqualTo(EnumSet.of(ReviewState.DRAFT, ReviewState.RETURNED));
        assertThat(from(Review::withdraw)).isEqualTo(EnumSet.of(ReviewState.DRAFT, ReviewState.SENT));
        assertThat(from(review -> review.accept(AGENT, EVENING))).isEqualTo(EnumSet.of(ReviewState.SENT));
        assertThat(from(review -> review.refuse(AGENT, EVENING, "Illisible"))).isEqualTo(EnumSet.of(ReviewState.SENT));
        assertThat(from(review -> review.giveBack(AGENT, EVENING, "Illisible")))
                .isEqualTo(EnumSet.of(ReviewState.SENT, ReviewState.ACCEPTED));
    }

    @Test
    void aDecisionKeepsWhoSentAndWhoDecided() {
        Review refused =
                Review.sent(MOTHER, MORNING).refuse(AGENT, EVENING, "Illisible").orElseThrow();

        assertThat(refused).isEqualTo(new Review(ReviewState.REFUSED, MOTHER, MORNING, AGENT, EVENING, "Illisible"));
    }

    @Test
    void sendingAgainForgetsTheAnswer() {
        Review again = Review.sent(MOTHER, MORNING)
                .giveBack(AGENT, EVENING, "Illisible")
                .flatMap(review -> review.send(MOTHER, EVENING))
                .orElseThrow();

        assertThat(again).isEqualTo(Review.sent(MOTHER, EVENING));
    }

    @Test
    void aChangeAsksForANewSignatureAndKeepsAnOpenAnswer() {
        Review sent = Review.sent(MOTHER, MORNING);
        Review returned = sent.giveBack(AGENT, EVENING, "Illisible").orElseThrow();

        assertThat(sent.change().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(sent.accept(AGENT, EVENING).orElseThrow().change().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(returned.change()).isEqualTo(returned);
    }

    private static Set<ReviewState> from(Function<Review, Optional<Review>> step) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> step.apply(new Review(state, MOTHER, MORNING, null, null, ""))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
