package fr.ent.core.lti.deeplink;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.lti.LtiPlatform;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way back from a tool in which resources were chosen: the tool's page posts it, so it comes without a session. */
@RestController
class ReturnController {

    private static final String PAGE = "/catalogue/choix/";
    private static final int ANSWERS = 300;

    private final TakeChoice takeChoice;
    private final RateLimits limits;

    ReturnController(TakeChoice takeChoice, RateLimits limits) {
        this.takeChoice = takeChoice;
        this.limits = limits;
    }

    /**
     * Takes what a tool signs was chosen, and leads to the page on which the person says yes; to one that says no where it isn't
     * believed.
     *
     * @param answer the signed answer
     */
    @PostMapping(LtiPlatform.SERVICES + "/choices")
    @AllowedToPublic
    @Answers(303)
    ResponseEntity<Void> take(
            @RequestParam(name = "JWT", defaultValue = "") String answer, HttpServletRequest request) {
        limits.take("lti-answer", ClientAddress.of(request).value(), ANSWERS, Duration.ofMinutes(10));
        String name = takeChoice.take(answer).map(token -> token.value()).orElse("non");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE + name))
                .build();
    }
}
