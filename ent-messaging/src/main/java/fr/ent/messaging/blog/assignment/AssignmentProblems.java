package fr.ent.messaging.blog.assignment;

import fr.ent.core.http.Problem;

/** Refusals of assignments. */
final class AssignmentProblems {

    /** Its article is begun: whom it is for stays. */
    static final String BEGUN = "409 messaging:assignment-begun";

    private AssignmentProblems() {}

    static AssignmentFacts require(AssignmentOutcome outcome) {
        return switch (outcome) {
            case AssignmentOutcome.Done(AssignmentFacts assignment) -> assignment;
            case AssignmentOutcome.NotYours() -> throw Problem.notFound();
            case AssignmentOutcome.Begun() -> throw Problem.of(BEGUN);
        };
    }
}
