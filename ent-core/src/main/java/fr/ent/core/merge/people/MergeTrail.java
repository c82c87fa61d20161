package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.ToldPeople;
import fr.ent.core.merge.people.PersonSide.AccountSide;
import fr.ent.core.notice.Notice;
import fr.ent.core.rights.ReturnedRights;
import fr.ent.core.rights.RightGranted;
import fr.ent.core.signin.SignedOut;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail, the people and the identity provider of merges. */
@Component
class MergeTrail {

    private static final String OWN_PAGE = "/compte";

    private final Audit audit;
    private final ToldPeople toldPeople;
    private final ReturnedRights returnedRights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeTrail(
            Audit audit,
            ToldPeople toldPeople,
            ReturnedRights returnedRights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audit = audit;
        this.toldPeople = toldPeople;
        this.returnedRights = returnedRights;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void previewed(Pair pair, Viewer viewer) {
        audit.record(viewer.person(), "person.read", "person:" + pair.kept(), Map.of("for", "merge"));
        audit.record(viewer.person(), "person.read", "person:" + pair.gone(), Map.of("for", "merge"));
    }

    void merged(MergeId id, BothSides both, List<AccountSide> closed, Viewer viewer) {
        List<String> subjects = closed.stream().map(AccountSide::subject).toList();
        record("people.merged", id, both.kept().id(), both.gone().id(), viewer);
        if (both.areStaff()) {
            events.publishEvent(RightGranted.to(both.kept().id(), viewer.person()));
        }
        toldPeople.tell(
                both.kept().id(),
                new Notice(
                        "core.people-merged", null, Map.of("by", viewer.name().full()), OWN_PAGE));
        events.publishEvent(new PeopleMerged(viewer.territory(), id.value()));
        if (!subjects.isEmpty()) {
            events.publishEvent(new SignedOut(subjects));
        }
    }

    void undone(UndoneMerge merge, List<String> subjects, Viewer viewer) {
        returnedRights.tell(merge.gone(), viewer.person());
        record("people.merge-undone", merge.id(), merge.kept(), merge.gone(), viewer);
        Notice notice = new Notice(
                "core.people-merge-undone", null, Map.of("by", viewer.name().full()), OWN_PAGE);
        toldPeople.tell(merge.kept(), notice);
        toldPeople.tell(merge.gone(), notice);
        if (!subjects.isEmpty()) {
            events.publishEvent(new MergeUndone(subjects));
        }
    }

    void distinct(Pair pair, Viewer viewer) {
        audit.record(
                viewer.person(),
                "people.told-apart",
                "person:" + pair.kept(),
                Map.of("other", pair.gone().toString()));
    }

    private void record(String action, MergeId id, PersonId kept, PersonId gone, Viewer viewer) {
        audit.record(
                viewer.person(), action, "person:" + kept, Map.of("gone", gone.toString(), "merge", id.toString()));
    }
}
