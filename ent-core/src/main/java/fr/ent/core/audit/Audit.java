package fr.ent.core.audit;

import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.Map;

/** The trail kept of sign-ins, refusals, imports, exports and right changes. Never give it a secret or a message's text. */
public interface Audit {

    /**
     * Records in the caller's transaction what someone did.
     *
     * @param action dotted and past: {@code import.applied}
     * @param target what it was done to: {@code pupil:018f…}
     */
    void record(PersonId actor, String action, String target, Map<String, String> details);

    /** Records what someone did to many, in one statement. */
    void recordAll(PersonId actor, String action, Collection<AuditedAct> acts);

    /** Records what was done by the product itself, or by an account that stands for nobody. */
    void recordOfNobody(String action, String target, Map<String, String> details);
}
