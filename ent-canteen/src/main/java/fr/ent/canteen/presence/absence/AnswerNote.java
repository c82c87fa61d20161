package fr.ent.canteen.presence.absence;

import fr.ent.canteen.presence.ExcuseDays;
import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewOutcome;
import fr.ent.core.review.ReviewWords;
import fr.ent.core.review.Reviews;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent accepts what a family says, which excuses the days booked then, or refuses it and says why. */
@Component
class AnswerNote {

    private final Reviews reviews;
    private final ExcuseDays excuseDays;

    AnswerNote(Reviews reviews, ExcuseDays excuseDays) {
        this.reviews = reviews;
        this.excuseDays = excuseDays;
    }

    @Transactional
    ReviewOutcome accept(AbsenceNote note, Viewer agent) {
        return reviews.accept(note.submission(), () -> excuse(note, agent), agent);
    }

    private ReviewWords excuse(AbsenceNote note, Viewer agent) {
        int days =
                excuseDays.excuse(note.child(), note.days().from(), note.days().to(), note.reason(), agent.person());
        return new ReviewWords(
                Map.of("days", Integer.toString(days), "late", Boolean.toString(note.late())), facts(note));
    }

    @Transactional
    ReviewOutcome refuse(AbsenceNote note, String why, Viewer agent) {
        return reviews.refuse(note.submission(), why, new ReviewWords(Map.of(), facts(note)), agent);
    }

    private static Map<String, String> facts(AbsenceNote note) {
        return Map.of("date", note.days().from().toString());
    }
}
