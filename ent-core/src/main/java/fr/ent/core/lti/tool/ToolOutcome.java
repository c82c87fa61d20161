package fr.ent.core.lti.tool;

import fr.ent.core.lti.LtiToolId;

/** How writing a tool ended. */
sealed interface ToolOutcome {

    record Written(LtiToolId tool) implements ToolOutcome {}

    sealed interface Refused extends ToolOutcome {}

    /** No tool of this town. */
    record Unknown() implements Refused {}

    /** The town has fifty. */
    record NoRoom() implements Refused {}

    /** Somebody wrote since the version this change was made from. */
    record ChangedMeanwhile() implements Refused {}

    /** An address of the machine itself, where that isn't let, or a key that is none: {@code field} names it. */
    record Unfit(String field) implements Refused {}
}
