package fr.ent.core.lti.launch;

import fr.ent.core.Viewer;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.lti.UsedOnce;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a question belongs to the visit that this browser began: the same tool and person, in time, and not a second time. */
@Component
class LaunchGuard {

    private static final Duration NONCES_KEPT = Duration.ofHours(1);

    private final PairwiseNames names;
    private final UsedOnce once;
    private final Clock clock;

    LaunchGuard(PairwiseNames names, UsedOnce once, Clock clock) {
        this.names = names;
        this.once = once;
        this.clock = clock;
    }

    boolean lets(LaunchRequest asked, Optional<LaunchTicket> ticket, LtiTool tool, Viewer viewer) {
        return ticket.filter(kept -> kept.tool().equals(tool.id())
                                && kept.person().equals(viewer.person())
                                && kept.isFor(asked.find("lti_message_hint"), clock.instant()))
                        .isPresent()
                && names.name(tool.id(), viewer.person()).equals(asked.find("login_hint"))
                && once.use("hint", ticket.get().hash(), LaunchTicket.GOOD.multipliedBy(2))
                && once.use("nonce", tool.id() + " " + asked.find("nonce"), NONCES_KEPT);
    }
}
