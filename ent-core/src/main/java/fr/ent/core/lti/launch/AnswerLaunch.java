package fr.ent.core.lti.launch;

import fr.ent.core.Viewer;
import fr.ent.core.lti.key.SignedWords;
import fr.ent.core.lti.launch.IdTokens.VisitPerson;
import fr.ent.core.lti.tool.ToolRows;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers a tool that asks who comes: only to an address that the tool registered, only for a visit that this browser's session
 * began by a tap, and once.
 */
@Component
class AnswerLaunch {

    private final ToolRows tools;
    private final LaunchGuard guard;
    private final TellIdentity tellIdentity;
    private final SignedWords signed;

    AnswerLaunch(ToolRows tools, LaunchGuard guard, TellIdentity tellIdentity, SignedWords signed) {
        this.tools = tools;
        this.guard = guard;
        this.tellIdentity = tellIdentity;
        this.signed = signed;
    }

    /** To a browser whose session has ended (OpenID Connect Core 3.1.2.6): the tool is told that, and nothing of anybody. */
    public LaunchOutcome answerNobody(LaunchRequest asked) {
        return tools.findOpen(asked.client())
                .filter(asked::isFrom)
                .filter(tool -> asked.isWellFormed())
                .<LaunchOutcome>map(tool -> new LaunchOutcome.SignedOut(
                        asked.redirectUri(),
                        Objects.requireNonNullElse(asked.find("state"), ""),
                        tool.content().listOrigins()))
                .orElseGet(LaunchOutcome.Refused::new);
    }

    public LaunchOutcome answer(LaunchRequest asked, Optional<LaunchTicket> ticket, Viewer viewer) {
        return tools.findOpen(asked.client())
                .filter(asked::isFrom)
                .filter(tool -> asked.isWellFormed())
                .filter(tool -> guard.lets(asked, ticket, tool, viewer))
                .flatMap(tool -> tellIdentity
                        .tell(
                                tool,
                                ticket.orElseThrow(),
                                new VisitPerson(viewer, Objects.requireNonNull(asked.find("nonce"))))
                        .<LaunchOutcome>map(claims -> new LaunchOutcome.Signed(
                                asked.redirectUri(),
                                signed.sign(claims),
                                Objects.requireNonNullElse(asked.find("state"), ""),
                                tool.content().listOrigins())))
                .orElseGet(LaunchOutcome.Refused::new);
    }
}
