package fr.ent.core.lti.launch;

import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.lti.key.PlatformKeys;
import fr.ent.core.lti.launch.LaunchTicket.LaunchKind;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the address with which a browser leaves for a tool (initiation of a login by a third party), and the ticket that stays. It
 * sees to it that there is a key to sign with once the browser comes back.
 */
@Component
public class BeginLaunch {

    private final SecureRandom random = new SecureRandom();
    private final LtiPlatform platform;
    private final PairwiseNames names;
    private final PlatformKeys keys;
    private final Clock clock;

    BeginLaunch(LtiPlatform platform, PairwiseNames names, PlatformKeys keys, Clock clock) {
        this.platform = platform;
        this.names = names;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Begins.
     *
     * @param target the page that is wanted
     * @param about what for, as the ticket keeps it
     */
    public BegunLaunch begin(LtiTool tool, LaunchKind kind, PersonId person, String target, String about) {
        keys.prepare();
        LinkToken hint = LinkToken.draw(random);
        String address = UriComponentsBuilder.fromUriString(tool.content().loginUrl())
                .queryParam("iss", "{iss}")
                .queryParam("target_link_uri", "{target}")
                .queryParam("login_hint", "{login}")
                .queryParam("lti_message_hint", "{hint}")
                .queryParam("client_id", "{client}")
                .queryParam("lti_deployment_id", "{deployment}")
                .encode()
                .buildAndExpand(
                        platform.issuer(),
                        target,
                        names.name(tool.id(), person),
                        hint.value(),
                        tool.clientId(),
                        tool.deploymentId())
                .toUriString();
        return new BegunLaunch(address, new LaunchTicket(hint.hash(), kind, tool.id(), person, clock.instant(), about));
    }

    /** A visit on its way: the address for the browser, and what its session keeps. */
    public record BegunLaunch(String address, LaunchTicket ticket) {}
}
