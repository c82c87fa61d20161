package fr.ent.core.review;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the steps of a review, and tells the family what the town hall answered. */
@Component
class ReviewTrail {

    private final Audit audit;
    private final Notices notices;
    private final Directory directory;

    ReviewTrail(Audit audit, Notices notices, Directory directory) {
        this.audit = audit;
        this.notices = notices;
        this.directory = directory;
    }

    /** Says when the town hall sent it in the family's stead. */
    void sent(Submission sent, Viewer sender) {
        Map<String, String> details = new HashMap<>(Map.of("id", sent.id().toString()));
        if (!isOfFamily(sent.subject(), sender)) {
            details.put("for", "family");
        }
        record(sent, sent.kind().sending(), details, sender);
    }

    void withdrawn(Submission withdrawn, Viewer sender) {
        record(withdrawn, "withdrawn", Map.of("id", withdrawn.id().toString()), sender);
    }

    /** @param answer the last word of the audit line and of the notice */
    void answered(Submission sent, String answer, ReviewWords words, Viewer agent) {
        record(sent, answer, words.details(), agent);
        String notice = sent.kind().notice() + "-" + answer;
        switch (sent.subject()) {
            case ReviewSubject.OfChild(var child) ->
                tell(listGuardians(child), child, notice, words.facts(), sent.kind());
            case ReviewSubject.OfHousehold(var household) ->
                directory.listHouseholds(List.of(household)).stream()
                        .map(HouseholdView::adults)
                        .forEach(adults -> tell(adults, null, notice, words.facts(), sent.kind()));
            case ReviewSubject.OfPerson one -> tell(List.of(one.asker()), null, notice, words.facts(), sent.kind());
        }
    }

    private static boolean isOfFamily(ReviewSubject subject, Viewer sender) {
        return switch (subject) {
            case ReviewSubject.OfChild(var child) -> sender.isGuardianOf(child);
            case ReviewSubject.OfHousehold(var household) ->
                sender.households().stream().anyMatch(own -> own.id().equals(household));
            case ReviewSubject.OfPerson one -> sender.person().equals(one.asker());
        };
    }

    private List<PersonId> listGuardians(ChildId child) {
        return directory.listGuardians(child).stream().map(PersonName::id).toList();
    }

    private void tell(
            List<PersonId> people, @Nullable ChildId child, String notice, Map<String, String> facts, ReviewKind kind) {
        String page = child == null ? kind.page() : kind.page().replace("{child}", child.toString());
        notices.tell(people, new Notice(notice, child, facts, page));
    }

    private void record(Submission submission, String step, Map<String, String> details, Viewer who) {
        audit.record(who.person(), submission.kind().action() + "." + step, target(submission.subject()), details);
    }

    private static String target(ReviewSubject subject) {
        return switch (subject) {
            case ReviewSubject.OfChild(var child) -> "child:" + child;
            case ReviewSubject.OfHousehold(var household) -> "household:" + household;
            case ReviewSubject.OfPerson one -> "person:" + one.person();
        };
    }
}
