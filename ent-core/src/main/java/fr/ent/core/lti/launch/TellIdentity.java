package fr.ent.core.lti.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.launch.IdTokens.VisitPerson;
import fr.ent.core.lti.launch.LaunchTicket.LaunchKind;
import fr.ent.core.lti.launch.PendingChoices.PendingKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells who comes, and for what, with the rights of this moment. */
@Component
class TellIdentity {

    private final ToolLinks links;
    private final VisitRights rights;
    private final ToolCourses courses;
    private final PendingChoices choices;
    private final IdTokens tokens;

    TellIdentity(ToolLinks links, VisitRights rights, ToolCourses courses, PendingChoices choices, IdTokens tokens) {
        this.links = links;
        this.rights = rights;
        this.courses = courses;
        this.choices = choices;
        this.tokens = tokens;
    }

    /** Nothing of whoever may open it no more. */
    public Optional<JWTClaimsSet> tell(LtiTool tool, LaunchTicket ticket, VisitPerson who) {
        return ticket.kind() == LaunchKind.CHOICE ? tellChooser(tool, ticket, who) : tellVisitor(tool, ticket, who);
    }

    private Optional<JWTClaimsSet> tellVisitor(LtiTool tool, LaunchTicket ticket, VisitPerson who) {
        return links.find(UUID.fromString(ticket.about()), tool.id())
                .flatMap(link -> rights.findRole(who.viewer(), link.resource(), link.schoolClass())
                        .map(role -> tokens.visit(tool, link, courses.get(tool.id(), link.schoolClass()), role, who)));
    }

    /** The tool carries a name for the person who chooses and the place for which; both stay here. */
    private Optional<JWTClaimsSet> tellChooser(LtiTool tool, LaunchTicket ticket, VisitPerson who) {
        String data = choices.keep(
                        PendingKind.ASKED,
                        String.join(
                                " ",
                                tool.id().toString(),
                                ticket.person().value().toString(),
                                ticket.about()))
                .value();
        return Optional.ofNullable(tool.content().deepLinkingUrl())
                .map(target -> tokens.choice(tool, target, data, who));
    }
}
