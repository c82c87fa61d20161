package fr.ent.core.counter;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.ToldPeople;
import fr.ent.core.notice.Notice;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects somebody of a family at the counter: names, birth, contact. The civil identity of who serves the town or signs
 * in by FranceConnect isn't the counter's to change, for it opens their account; of others, they are told.
 */
@Component
class CorrectPerson {

    private final PersonRows rows;
    private final WritePeople people;
    private final OwnFamilies ownFamilies;
    private final Audit audit;
    private final ToldPeople toldPeople;

    CorrectPerson(PersonRows rows, WritePeople people, OwnFamilies ownFamilies, Audit audit, ToldPeople toldPeople) {
        this.rows = rows;
        this.people = people;
        this.ownFamilies = ownFamilies;
        this.audit = audit;
        this.toldPeople = toldPeople;
    }

    /** The end of a wish to correct somebody. */
    enum CorrectionOutcome {
        DONE,
        /** somebody else did meanwhile */
        CHANGED_MEANWHILE,
        OWN_FAMILY,
        /** another civil identity asks for a sign-in of the last minutes */
        NOT_FRESH,
        /** who serves the town or signs in by FranceConnect keeps the civil identity */
        IDENTITY_FIXED
    }

    /**
     * @param fresh whether the agent has signed in a short while ago
     * @throws NotThere if it isn't somebody of a family
     */
    @Transactional
    CorrectionOutcome correct(PersonId id, int version, PersonContent content, boolean fresh, Viewer agent) {
        FamilyPerson before = rows.find(id).orElseThrow(NotThere::new);
        if (ownFamilies.find(agent).has(id)) {
            return CorrectionOutcome.OWN_FAMILY;
        }
        people.requireBorn(content.identity().birthDate());
        String was = before.content().identity().pivot();
        String becomes = content.identity().pivot();
        boolean another = !was.equals(becomes);
        if (another && rows.isIdentityFixed(id)) {
            return CorrectionOutcome.IDENTITY_FIXED;
        }
        if (another && !fresh) {
            return CorrectionOutcome.NOT_FRESH;
        }
        if (!rows.change(id, version, content)) {
            return CorrectionOutcome.CHANGED_MEANWHILE;
        }
        Map<String, String> details = new HashMap<>(Map.of("parts", parts(before.content(), content), "for", "family"));
        if (another) {
            details.put("before", was);
            details.put("after", becomes);
            toldPeople.tell(id, new Notice("core.identity-corrected", null, Map.of(), "/"));
        }
        audit.record(agent.person(), "person.corrected", "person:" + id, details);
        return CorrectionOutcome.DONE;
    }

    /** Names the parts that were changed. */
    private static String parts(PersonContent before, PersonContent after) {
        return Stream.of(
                        before.identity().equals(after.identity()) ? "" : "identity",
                        before.contact().equals(after.contact()) ? "" : "contact")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
