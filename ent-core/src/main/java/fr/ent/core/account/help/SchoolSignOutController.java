package fr.ent.core.account.help;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A whole school signed out at once, when accounts were stolen. */
@RestController
class SchoolSignOutController {

    private final SignOutPeople signOutPeople;
    private final Directory directory;
    private final HelpLimit limit;

    SchoolSignOutController(SignOutPeople signOutPeople, Directory directory, HelpLimit limit) {
        this.signOutPeople = signOutPeople;
        this.directory = directory;
        this.limit = limit;
    }

    /**
     * Signs out all accounts of a school, the caller's own included if it is one. Pupils, guardians, teachers, head and
     * animators come back with their passwords. Within a minute; accounts of other schools alone stay signed in.
     */
    @PostMapping("/api/core/schools/{id}/sign-out")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    SignedOutAccounts signOut(@PathVariable SchoolId id, Viewer viewer) {
        SchoolView school = directory
                .findSchool(id)
                .filter(found -> viewer.servesTown() || viewer.heads(found.id()))
                .orElseThrow(Problem::notFound);
        limit.take(viewer);
        return new SignedOutAccounts(signOutPeople.signOut(school.id(), viewer));
    }

    /** How many accounts are signed out. */
    record SignedOutAccounts(int count) {}
}
