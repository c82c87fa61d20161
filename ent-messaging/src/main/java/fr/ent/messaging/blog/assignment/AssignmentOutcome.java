package fr.ent.messaging.blog.assignment;

import fr.ent.core.http.Problem;

/** How giving an assignment, or beginning its article, ended. */
sealed interface AssignmentOutcome {

    /** Its article is begun: whom it is for stays. */
    String BEGUN = "409 messaging:assignment-begun";

    record Done(AssignmentFacts assignment) implements AssignmentOutcome {}

    /** Not an assignment with which this viewer may do that. */
    record NotYours() implements AssignmentOutcome {}

    /** Its article is begun already. */
    record Begun() implements AssignmentOutcome {}

    static AssignmentFacts require(AssignmentOutcome outcome) {
        return switch (outcome) {
            case Done(AssignmentFacts assignment) -> assignment;
            case NotYours() -> throw Problem.notFound();
            case Begun() -> throw Problem.of(BEGUN);
        };
    }
}
