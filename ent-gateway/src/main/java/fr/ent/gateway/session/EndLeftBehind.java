package fr.ent.gateway.session;

import fr.ent.core.signin.OwnerActs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the identity provider's session that one of ours leaves behind when it ends by itself: nothing else would. */
@Component
public class EndLeftBehind {

    private final SignedInSessions signedIn;
    private final OwnerActs acts;

    EndLeftBehind(SignedInSessions signedIn, OwnerActs acts) {
        this.signedIn = signedIn;
        this.acts = acts;
    }

    /** @param session the id of the session that a browser still names; it has ended */
    public void end(@Nullable String session) {
        Optional.ofNullable(session).flatMap(signedIn::takeSid).ifPresent(acts::endLeftBehind);
    }
}
