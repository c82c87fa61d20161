package fr.ent.core.consent;

import static fr.ent.core.Role.GUARDIAN;
import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.ChildReadings;
import fr.ent.core.consent.ConsentContent.SignedPaper;
import fr.ent.core.consent.PupilConsents.PupilConsentsView;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Words of guardians about the pictures of a child. */
@RestController
@RequestMapping("/api/core/pupils/{id}/consents")
class PupilConsentController {

    /** It is the viewer's own family: a guardian speaks without a paper, and a colleague writes a paper down. */
    private static final String OWN_FAMILY = "403 core:own-family";

    /** Changes of mind of a guardian in an hour, all children together: each takes pictures off and tells teachers. */
    private static final int WORDS_PER_HOUR = 40;

    private final PupilConsents consents;
    private final WriteConsent writing;
    private final ConsentTrail trail;
    private final ChildReadings readings;
    private final RateLimits limits;

    PupilConsentController(
            PupilConsents consents,
            WriteConsent writing,
            ConsentTrail trail,
            ChildReadings readings,
            RateLimits limits) {
        this.consents = consents;
        this.writing = writing;
        this.trail = trail;
        this.readings = readings;
        this.limits = limits;
    }

    /**
     * Reads for which uses a pupil's pictures may be shown, and what each guardian says of it. The audit trail keeps each reading by
     * staff; 300 an hour.
     */
    @GetMapping
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({GUARDIAN, TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    PupilConsentsView read(@PathVariable ChildId id, Viewer viewer) {
        ChildView child = consents.require(id, viewer);
        readings.record("image-consents", id, viewer);
        return consents.read(child);
    }

    /**
     * Says whether a pupil's pictures may be used: a guardian for themselves, alone and at any time, 40 times an hour. The head or
     * the town hall writes down a signed paper, for the guardian it names; the audit trail keeps it. A later word of the guardian
     * counts more. Pictures stay when a pupil leaves, and so does the right to take them back.
     */
    @PutMapping
    @AllowedTo({GUARDIAN, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(OWN_FAMILY)
    PupilConsentsView say(@PathVariable ChildId id, @RequestBody @Valid ConsentContent content, Viewer viewer) {
        ChildView child = consents.require(id, viewer);
        SignedPaper paper = content.paper();
        if (paper == null) {
            sayForOneself(child, content, viewer);
        } else {
            copyDown(child, content, paper, viewer);
        }
        return consents.read(child);
    }

    private void sayForOneself(ChildView child, ConsentContent content, Viewer viewer) {
        if (!consents.isGuardian(child.id(), viewer)) {
            throw consents.decides(child, viewer) ? new InvalidInput("paper", "required") : new NotThere();
        }
        limits.take("image-consent", viewer.person().toString(), WORDS_PER_HOUR, Duration.ofHours(1));
        writing.say(child.id(), content, viewer);
    }

    private void copyDown(ChildView child, ConsentContent content, SignedPaper paper, Viewer viewer) {
        if (consents.isOwn(child.id(), viewer)) {
            throw Problem.of(OWN_FAMILY);
        }
        if (!consents.decides(child, viewer)) {
            throw new NotThere();
        }
        writing.copyDown(child.id(), content, paper, viewer);
        trail.copiedDown(child.id(), content, paper, viewer);
    }
}
