package fr.ent.core.lti.launch;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.lti.LtiPlatform;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The platform's authorisation endpoint, at which a tool asks by the browser who comes. */
@RestController
class AuthorizeController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final List<String> NAMES = List.of(
            "scope",
            "response_type",
            "response_mode",
            "prompt",
            "client_id",
            "redirect_uri",
            "login_hint",
            "lti_message_hint",
            "state",
            "nonce");

    private final SecureRandom random = new SecureRandom();
    private final AnswerLaunch answerLaunch;

    AuthorizeController(AnswerLaunch answerLaunch) {
        this.answerLaunch = answerLaunch;
    }

    /**
     * Answers a page that posts the identity to the tool, for a visit that this browser began; one that says no otherwise. Once the
     * session has ended, it posts {@code login_required} to the tool.
     */
    @GetMapping(LtiPlatform.AUTHORIZE)
    @AllowedToPublic
    @Answers(
            value = {200, 400},
            as = "text/html")
    ResponseEntity<String> answer(HttpServletRequest request, @Nullable Viewer viewer) {
        LaunchRequest asked = new LaunchRequest(parameters(request));
        LaunchOutcome outcome = viewer == null
                ? answerLaunch.answerNobody(asked)
                : answerLaunch.answer(asked, LaunchTicket.take(request), viewer);
        return switch (outcome) {
            case LaunchOutcome.Signed signed -> show(HttpStatus.OK, LaunchPage.of(signed, random));
            case LaunchOutcome.SignedOut nobody -> show(HttpStatus.OK, LaunchPage.of(nobody, random));
            case LaunchOutcome.Refused() -> show(HttpStatus.BAD_REQUEST, LaunchPage.refused());
        };
    }

    /** Leads a question that was posted to the same as an address: a post from another site comes without the session. */
    @PostMapping(LtiPlatform.AUTHORIZE)
    @AllowedToPublic
    @Answers(303)
    ResponseEntity<Void> lead(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(LtiPlatform.AUTHORIZE);
        Map<String, String> asked = parameters(request);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        URI way = address.encode().buildAndExpand(asked).toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(way).build();
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> asked = new HashMap<>();
        for (String name : NAMES) {
            String[] values = request.getParameterValues(name);
            if (values != null && values.length == 1) {
                asked.put(name, values[0]);
            }
        }
        return asked;
    }

    private static ResponseEntity<String> show(HttpStatus status, LaunchPage page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", page.policy())
                .body(page.html());
    }
}
