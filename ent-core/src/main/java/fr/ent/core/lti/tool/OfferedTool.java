package fr.ent.core.lti.tool;

import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;

/**
 * A tool as whoever uses it is told of it: who runs it, for what, and what it learns.
 *
 * @param choosing whether resources are chosen within it
 */
public record OfferedTool(
        LtiToolId id,
        String name,
        String host,
        boolean choosing,
        boolean givesName,
        boolean takesRoster,
        boolean takesResults,
        String processor,
        String purpose) {

    public static OfferedTool of(LtiTool tool) {
        return new OfferedTool(
                tool.id(),
                tool.content().name(),
                tool.content().host(),
                tool.content().deepLinkingUrl() != null,
                tool.content().givesName(),
                tool.content().takesRoster(),
                tool.content().takesResults(),
                tool.content().processor(),
                tool.content().purpose());
    }
}
