package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects somebody of a family at the counter: names, birth, contact. */
@Component
class CorrectPerson {

    private final PersonRows rows;
    private final WritePeople people;
    private final OwnFamilies ownFamilies;
    private final Audit audit;

    CorrectPerson(PersonRows rows, WritePeople people, OwnFamilies ownFamilies, Audit audit) {
        this.rows = rows;
        this.people = people;
        this.ownFamilies = ownFamilies;
        this.audit = audit;
    }

    /** The end of a wish to correct somebody. */
    enum CorrectionOutcome {
        DONE,
        /** somebody else did meanwhile */
        CHANGED_MEANWHILE,
        OWN_FAMILY
    }

    /** @throws NotThere if it isn't somebody of a family */
    @Transactional
    CorrectionOutcome correct(PersonId id, int version, PersonContent content, Viewer agent) {
        FamilyPerson before = rows.find(id).orElseThrow(NotThere::new);
        if (isOwn(id, agent)) {
            return CorrectionOutcome.OWN_FAMILY;
        }
        people.requireBorn(content.identity().birthDate());
        if (!rows.change(id, version, content)) {
            return CorrectionOutcome.CHANGED_MEANWHILE;
        }
        audit.record(
                agent.person(),
                "person.corrected",
                "person:" + id,
                Map.of("parts", parts(before.content(), content), "for", "family"));
        return CorrectionOutcome.DONE;
    }

    boolean isOwn(PersonId id, Viewer agent) {
        OwnFamily own = ownFamilies.find(agent);
        return id.equals(agent.person())
                || own.has(ChildId.of(id))
                || agent.households().stream().anyMatch(home -> home.adults().contains(id));
    }

    /** Names what was changed, never what it says. */
    private static String parts(PersonContent before, PersonContent after) {
        return Stream.of(
                        before.identity().equals(after.identity()) ? "" : "identity",
                        before.contact().equals(after.contact()) ? "" : "contact")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
