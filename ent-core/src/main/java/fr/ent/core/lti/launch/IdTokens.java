package fr.ent.core.lti.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.Viewer;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiRole;
import fr.ent.core.lti.LtiScope;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.lti.launch.ToolLinks.OpenedLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The claims of an identity for a tool (LTI Core 1.3, 5.3): no more of a person than the tool was let have. */
@Component
class IdTokens {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String PERSON = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final Duration GOOD = Duration.ofMinutes(5);

    private final LtiPlatform platform;
    private final PairwiseNames names;
    private final Clock clock;

    IdTokens(LtiPlatform platform, PairwiseNames names, Clock clock) {
        this.platform = platform;
        this.names = names;
        this.clock = clock;
    }

    /** For a resource that is opened in a class. */
    JWTClaimsSet visit(LtiTool tool, OpenedLink link, ToolCourse course, LtiRole role, VisitPerson who) {
        String issuer = platform.issuer();
        JWTClaimsSet.Builder claims = common(tool, issuer, who)
                .claim(LTI + "message_type", "LtiResourceLinkRequest")
                .claim(LTI + "target_link_uri", link.resource().target())
                .claim(
                        LTI + "resource_link",
                        Map.of(
                                "id",
                                link.id().toString(),
                                "title",
                                link.resource().title()))
                .claim(LTI + "roles", List.of(role.uri(), institution(role)))
                .claim(LTI + "context", context(course));
        if (!link.resource().custom().isEmpty()) {
            claims.claim(LTI + "custom", link.resource().custom());
        }
        if (tool.content().takesRoster()) {
            claims.claim(
                    "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                    Map.of(
                            "context_memberships_url", LtiPlatform.members(issuer, course.name()),
                            "service_versions", List.of("2.0")));
        }
        if (tool.content().takesResults()) {
            claims.claim(
                    "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", endpoint(tool, issuer, course, link));
        }
        return claims.build();
    }

    /** For resources that are to be chosen; {@code data} comes back with them. */
    JWTClaimsSet choice(LtiTool tool, String target, String data, VisitPerson who) {
        String issuer = platform.issuer();
        return common(tool, issuer, who)
                .claim(LTI + "message_type", "LtiDeepLinkingRequest")
                .claim(LTI + "target_link_uri", target)
                .claim(LTI + "roles", List.of(LtiRole.INSTRUCTOR.uri(), institution(LtiRole.INSTRUCTOR)))
                .claim(
                        "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
                        Map.of(
                                "deep_link_return_url", LtiPlatform.choices(issuer),
                                "accept_types", List.of("ltiResourceLink"),
                                "accept_presentation_document_targets", List.of("window"),
                                "accept_multiple", true,
                                "accept_lineitem", tool.content().takesResults(),
                                "auto_create", false,
                                "data", data))
                .build();
    }

    private JWTClaimsSet.Builder common(LtiTool tool, String issuer, VisitPerson who) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(tool.clientId())
                .claim("azp", tool.clientId())
                .subject(names.name(tool.id(), who.viewer().person()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(GOOD)))
                .claim("nonce", who.nonce())
                .claim("locale", "fr")
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "deployment_id", tool.deploymentId())
                .claim(
                        LTI + "tool_platform",
                        Map.of(
                                "guid",
                                who.viewer().territory().toString(),
                                "name",
                                "Préau",
                                "product_family_code",
                                "preau"))
                .claim(
                        LTI + "launch_presentation",
                        Map.of("document_target", "window", "locale", "fr", "return_url", issuer + "/"));
        if (tool.content().givesName()) {
            // the first name alone, also where a whole one is asked for
            String first = who.viewer().name().givenName();
            claims.claim("given_name", first).claim("name", first);
        }
        return claims;
    }

    private static Map<String, Object> context(ToolCourse course) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", course.name());
        String title = course.title();
        if (title != null) {
            context.put("label", title);
            context.put("title", title);
        }
        context.put("type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection"));
        return context;
    }

    private static Map<String, Object> endpoint(LtiTool tool, String issuer, ToolCourse course, OpenedLink link) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put(
                "scope",
                tool.scopes().stream()
                        .filter(scope -> scope != LtiScope.ROSTER)
                        .map(LtiScope::uri)
                        .toList());
        endpoint.put("lineitems", LtiPlatform.lineItems(issuer, course.name()));
        link.item().ifPresent(item -> endpoint.put("lineitem", LtiPlatform.lineItem(issuer, course.name(), item)));
        return endpoint;
    }

    private static String institution(LtiRole role) {
        return PERSON + (role == LtiRole.LEARNER ? "Student" : "Faculty");
    }

    /** A person who comes, and the tool's number for the question. */
    record VisitPerson(Viewer viewer, String nonce) {}
}
