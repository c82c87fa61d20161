package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pupils who leave by the word of the town hall or of the head of their school. */
@RestController
@RequestMapping("/api/core/leavings/{child}")
class AnnouncedLeavingController {

    /** It is the viewer's own family: a colleague does it. */
    private static final String OWN_FAMILY = "403 core:own-family";

    /** A file of the school names the pupil no more: the town hall sets the day. */
    private static final String MISSED_BY_FILE = "409 core:missed-by-file";

    private final AnnounceLeaving announceLeaving;
    private final LeavingEffects effects;

    AnnouncedLeavingController(AnnounceLeaving announceLeaving, LeavingEffects effects) {
        this.announceLeaving = announceLeaving;
        this.effects = effects;
    }

    /** Counts what would end for a pupil who leaves on a day. */
    @PostMapping("/preview")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    LeavingEnds preview(@PathVariable ChildId child, @RequestBody @Valid AnnouncedLeaving wanted, Viewer viewer) {
        announceLeaving.requireSeen(child, wanted.leavesOn(), viewer);
        return effects.count(Map.of(child, wanted.leavesOn())).getOrDefault(child, LeavingEnds.NONE);
    }

    /** Announces that a pupil leaves, or sets another day; the family is told. It can be called off until that day. */
    @PutMapping
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses({OWN_FAMILY, MISSED_BY_FILE})
    void announce(@PathVariable ChildId child, @RequestBody @Valid AnnouncedLeaving wanted, Viewer viewer) {
        switch (announceLeaving.announce(child, wanted.leavesOn(), viewer)) {
            case DONE -> {}
            case OWN_FAMILY -> throw Problem.of(OWN_FAMILY);
            case MISSED_BY_FILE -> throw Problem.of(MISSED_BY_FILE);
        }
    }

    /**
     * The day on which a pupil leaves.
     *
     * @param leavesOn the first day away, tomorrow or later
     */
    record AnnouncedLeaving(@NotNull LocalDate leavesOn) {}
}
