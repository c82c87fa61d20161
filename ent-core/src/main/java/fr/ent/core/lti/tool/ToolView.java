package fr.ent.core.lti.tool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.ToolContent;

/**
 * A tool as the administrator sees it, with what its own side has to be told.
 *
 * @param issuer the platform's name
 * @param authorizeUrl where the tool sends the browser
 * @param tokenUrl where its programs get tokens
 * @param platformKeysUrl where the platform's keys are read
 */
record ToolView(
        LtiToolId id,
        int version,
        @JsonUnwrapped ToolContent content,
        String host,
        String clientId,
        String deploymentId,
        boolean enabled,
        String issuer,
        String authorizeUrl,
        String tokenUrl,
        String platformKeysUrl) {

    static ToolView of(LtiTool tool, String issuer) {
        return new ToolView(
                tool.id(),
                tool.version(),
                tool.content(),
                tool.content().host(),
                tool.clientId(),
                tool.deploymentId(),
                tool.enabled(),
                issuer,
                issuer + LtiPlatform.AUTHORIZE,
                LtiPlatform.token(issuer),
                LtiPlatform.keys(issuer));
    }
}
