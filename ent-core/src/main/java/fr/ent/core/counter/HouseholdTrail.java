package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.ChildrenMoved;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what the counter did for a family, tells the family, and lets other modules follow. */
@Component
class HouseholdTrail {

    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final DatedStays stays;

    HouseholdTrail(Audit audit, Notices notices, ApplicationEventPublisher events, DatedStays stays) {
        this.audit = audit;
        this.notices = notices;
        this.events = events;
        this.stays = stays;
    }

    /** @param action the last word of the line in the trail: {@code split} */
    void changed(String action, HouseholdId household, Map<String, String> details, Viewer agent) {
        Map<String, String> all = new HashMap<>(details);
        all.put("for", "family");
        audit.record(agent.person(), "household." + action, "household:" + household, all);
    }

    /** From today on these people live in a household that was there before; until now it had not paid for them. */
    void came(HouseholdId household, Collection<PersonId> people) {
        stays.come(household, people);
    }

    /** From today on these people live there no more; what the household has paid until now stays as it was. */
    void went(HouseholdId household, Collection<PersonId> people) {
        stays.go(household, people);
    }

    void tell(Collection<PersonId> adults) {
        notices.tell(adults, new Notice("core.household-changed", null, Map.of(), "/quotient"));
    }

    /** @param from none for children who come to live in one more household, or for the first time */
    void moved(Collection<ChildId> children, @Nullable HouseholdId from, HouseholdId to, Viewer agent) {
        if (!children.isEmpty()) {
            events.publishEvent(
                    new ChildrenMoved(agent.territory(), new HashSet<>(children), from, to, agent.person()));
        }
    }
}
