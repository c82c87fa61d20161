package fr.ent.core.lti;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A tool of the town.
 *
 * @param clientId the name that the platform gave it
 * @param enabled false once an administrator has shut it: nothing of it opens, and its programs are let in no more
 */
public record LtiTool(
        LtiToolId id, int version, ToolContent content, String clientId, String deploymentId, boolean enabled) {

    /** The scopes that its programs may ask for. */
    public Set<LtiScope> scopes() {
        Set<LtiScope> scopes = new LinkedHashSet<>();
        for (LtiScope scope : LtiScope.values()) {
            if (scope == LtiScope.ROSTER ? content.takesRoster() : content.takesResults()) {
                scopes.add(scope);
            }
        }
        return scopes;
    }
}
