package fr.ent.core.lti.service;

import fr.ent.core.http.RateLimits;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.launch.ToolCourses;
import fr.ent.core.lti.service.AccessOutcome.AccessRefusal;
import fr.ent.core.lti.service.ServiceTokens.KnownToken;
import fr.ent.core.lti.tool.ToolRows;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a tool's program in by its token: for what the token is good for and the tool is let do at this moment, to a class that opens
 * the tool, and not too often.
 */
@Component
public class ServiceDoor {

    private static final String BEARER = "Bearer ";
    private static final Duration PER = Duration.ofMinutes(10);

    private final ServiceTokens tokens;
    private final ToolRows tools;
    private final ToolCourses courses;
    private final RateLimits limits;

    ServiceDoor(ServiceTokens tokens, ToolRows tools, ToolCourses courses, RateLimits limits) {
        this.tokens = tokens;
        this.tools = tools;
        this.courses = courses;
        this.limits = limits;
    }

    /** @param course the name of the class to the tool */
    public AccessOutcome admit(@Nullable String authorization, ServiceUse use, String course) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return AccessRefusal.NO_TOKEN;
        }
        Optional<KnownToken> token = tokens.find(authorization.substring(BEARER.length()));
        Optional<LtiTool> tool = token.flatMap(
                known -> tools.find(known.tool()).filter(LtiTool::enabled).filter(known::isOf));
        if (tool.isEmpty()) {
            return AccessRefusal.NO_TOKEN;
        }
        LtiTool known = tool.get();
        if (!use.isLetBy(token.get().scopes()) || !use.isLetBy(known.scopes())) {
            return AccessRefusal.NO_SCOPE;
        }
        limits.take("lti-" + use, known.id().toString(), use.times(), PER);
        return courses.findOpened(known.id(), course)
                .<AccessOutcome>map(found -> new AccessOutcome.Granted(known, found))
                .orElse(AccessRefusal.NO_COURSE);
    }
}
