package fr.ent.core.correction;

import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewOutcome;
import fr.ent.core.review.ReviewWords;
import fr.ent.core.review.Reviews;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a datum has been corrected, or why it isn't; the asker is told. */
@Component
class AnswerCorrection {

    private final Reviews reviews;

    AnswerCorrection(Reviews reviews) {
        this.reviews = reviews;
    }

    @Transactional
    ReviewOutcome accept(Correction correction, Viewer agent) {
        return reviews.accept(correction.submission(), () -> words(correction), agent);
    }

    @Transactional
    ReviewOutcome refuse(Correction correction, String why, Viewer agent) {
        return reviews.refuse(correction.submission(), why, words(correction), agent);
    }

    private static ReviewWords words(Correction correction) {
        Map<String, String> datum = Map.of("datum", correction.datum().name());
        return new ReviewWords(datum, datum);
    }
}
