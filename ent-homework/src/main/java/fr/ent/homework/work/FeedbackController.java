package fr.ent.homework.work;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One try that was handed in: taken back, or answered. */
@RestController
@RequestMapping("/api/homework/hand-ins/{id}")
class FeedbackController {

    private final HandInHomework handInHomework;
    private final GiveFeedback giveFeedback;
    private final HandInViews views;

    FeedbackController(HandInHomework handInHomework, GiveFeedback giveFeedback, HandInViews views) {
        this.handInHomework = handInHomework;
        this.giveFeedback = giveFeedback;
        this.views = views;
    }

    /** Takes work back that was handed in, as long as the teacher hasn't answered. */
    @DeleteMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(WorkProblems.ANSWERED)
    void takeBack(@PathVariable HandInId id, Viewer viewer) {
        if (handInHomework.takeBack(id, viewer) instanceof HandInOutcome.Refused refusal) {
            throw WorkProblems.of(refusal);
        }
    }

    /** Answers a pupil's work, in place of a former answer: words, a stamp, a sound, marks over its pictures, another try asked for. */
    @PostMapping("/feedback")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    HandInView give(@PathVariable HandInId id, @RequestBody @Valid FeedbackContent feedback, Viewer viewer) {
        return views.view(settle(giveFeedback.give(id, feedback, viewer)));
    }

    /** Takes the answer to a pupil's work back. */
    @DeleteMapping("/feedback")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeFeedbackBack(@PathVariable HandInId id, Viewer viewer) {
        settle(giveFeedback.takeBack(id, viewer));
    }

    private static HandInFacts settle(FeedbackOutcome outcome) {
        return switch (outcome) {
            case FeedbackOutcome.Done(HandInFacts handIn) -> handIn;
            case FeedbackOutcome.Refused refusal -> throw WorkProblems.of(refusal);
        };
    }
}
