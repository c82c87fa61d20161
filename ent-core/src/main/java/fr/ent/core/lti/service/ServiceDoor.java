package fr.ent.core.lti.service;

import fr.ent.core.lti.LtiScope;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.service.AccessOutcome.AccessRefusal;
import fr.ent.core.lti.tool.ToolRows;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a tool's program in by its token: for what the token is good for, and for what the tool is let do at this moment. */
@Component
public class ServiceDoor {

    private static final String BEARER = "Bearer ";

    private final ServiceTokens tokens;
    private final ToolRows tools;

    ServiceDoor(ServiceTokens tokens, ToolRows tools) {
        this.tokens = tokens;
        this.tools = tools;
    }

    /** @param any one of which is enough */
    public AccessOutcome admit(@Nullable String authorization, LtiScope... any) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return AccessRefusal.NO_TOKEN;
        }
        var token = tokens.find(authorization.substring(BEARER.length()));
        Optional<LtiTool> tool =
                token.flatMap(known -> tools.find(known.tool())).filter(LtiTool::enabled);
        if (tool.isEmpty()) {
            return AccessRefusal.NO_TOKEN;
        }
        LtiTool known = tool.get();
        return Arrays.stream(any)
                        .anyMatch(scope -> token.orElseThrow().scopes().contains(scope)
                                && known.scopes().contains(scope))
                ? new AccessOutcome.Granted(known)
                : AccessRefusal.NO_SCOPE;
    }
}
