package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.ChildReadings;
import fr.ent.core.guardianship.GuardianTies;
import fr.ent.core.guardianship.bar.PupilTies.PupilTiesView;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The guardians of a pupil, and those who were, for those who decide about it. */
@RestController
class PupilTiesController {

    /** It is the viewer's own family: a colleague sees to it. */
    private static final String OWN_FAMILY = "403 core:own-family";

    private final GuardianTies ties;
    private final PupilTies pupilTies;
    private final OwnFamilies ownFamilies;
    private final ChildReadings readings;

    PupilTiesController(GuardianTies ties, PupilTies pupilTies, OwnFamilies ownFamilies, ChildReadings readings) {
        this.ties = ties;
        this.ownFamilies = ownFamilies;
        this.pupilTies = pupilTies;
        this.readings = readings;
    }

    /**
     * Reads the guardians of a pupil with what bars them, and those who aren't any more; for the town hall the homes too. The
     * audit trail keeps each reading; 300 an hour.
     */
    @GetMapping("/api/core/pupils/{id}/ties")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(OWN_FAMILY)
    PupilTiesView read(@PathVariable ChildId id, Viewer viewer) {
        ties.requireChild(id, viewer);
        OwnFamily own = ownFamilies.find(viewer);
        if (own.has(id)) {
            throw Problem.of(OWN_FAMILY);
        }
        readings.record("guardians", id, viewer);
        PupilTiesView view = pupilTies.read(id);
        return viewer.servesTown() ? view.without(own) : view.withoutHomes();
    }
}
