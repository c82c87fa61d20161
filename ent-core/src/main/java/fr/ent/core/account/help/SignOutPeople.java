package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.help.HelpOutcome.Helped;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs people out wherever they are signed in: one person, or all of a school, the viewer included. */
@Component
class SignOutPeople {

    private final HelpedPeople people;
    private final HeldAccounts held;
    private final HelpTrail trail;

    SignOutPeople(HelpedPeople people, HeldAccounts held, HelpTrail trail) {
        this.people = people;
        this.held = held;
        this.trail = trail;
    }

    @Transactional
    HelpOutcome signOut(PersonId person, Viewer viewer) {
        return people.signOut(person, viewer, holder -> {
            trail.record("account.signed-out", person, viewer, Map.of());
            trail.signOut(held.listOf(person).stream()
                    .map(account -> account.account().subject())
                    .toList());
            return Helped.all();
        });
    }

    /** How many accounts are signed out. */
    @Transactional
    int signOut(SchoolId school, Viewer viewer) {
        List<String> subjects = held.listOfSchool(school);
        trail.recordSchool(school.toString(), subjects.size(), viewer);
        trail.signOut(subjects);
        return subjects.size();
    }
}
