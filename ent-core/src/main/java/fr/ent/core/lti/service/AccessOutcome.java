package fr.ent.core.lti.service;

import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.launch.ToolCourse;

/** Whether a program is let in. */
public sealed interface AccessOutcome {

    record Granted(LtiTool tool, ToolCourse course) implements AccessOutcome {}

    /** A reason not to. */
    enum AccessRefusal implements AccessOutcome {
        /** No token, one that is over, or one of a tool that is shut. */
        NO_TOKEN,
        /** A token for something else. */
        NO_SCOPE,

        /** No class of this name, or one that doesn't open the tool. */
        NO_COURSE
    }
}
