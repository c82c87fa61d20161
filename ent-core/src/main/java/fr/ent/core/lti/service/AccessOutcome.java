package fr.ent.core.lti.service;

import fr.ent.core.lti.LtiTool;

/** Whether a program is let in. */
public sealed interface AccessOutcome {

    record Granted(LtiTool tool) implements AccessOutcome {}

    /** A reason not to. */
    enum AccessRefusal implements AccessOutcome {
        /** No token, one that is over, or one of a tool that is shut. */
        NO_TOKEN,
        /** A token for something else. */
        NO_SCOPE
    }
}
