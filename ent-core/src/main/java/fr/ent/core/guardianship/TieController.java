package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.counter.PartHomes;
import fr.ent.core.guardianship.EndTie.LastGuardian;
import fr.ent.core.guardianship.EndedTies.TieEndReason;
import fr.ent.core.guardianship.ShutTraces.TieTraces;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ties of guardians and children, ended and written again by the town hall or the head of the child's school. */
@RestController
@RequestMapping("/api/core/pupils/{id}/guardians/{guardianId}")
class TieController {

    /** It is the viewer's own family: a colleague does it. */
    private static final String OWN_FAMILY = "403 core:own-family";

    /** A court bars the guardian from the child: the tie stays, so that the bar does. */
    private static final String BARRED = "409 core:guardian-barred";

    /** The child has no other guardian: send {@code lastConfirmed} if it is to have none. */
    private static final String LAST = "409 core:last-guardian";

    private final GuardianTies ties;
    private final EndTie endTie;
    private final PartHomes homes;
    private final ShutTraces traces;

    TieController(GuardianTies ties, EndTie endTie, PartHomes homes, ShutTraces traces) {
        this.traces = traces;
        this.ties = ties;
        this.endTie = endTie;
        this.homes = homes;
    }

    /** Says what follows when somebody isn't the child's guardian any more, or is barred: homes they share, notices and codes. */
    @GetMapping("/effects")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(OWN_FAMILY)
    TieEffects effects(@PathVariable ChildId id, @PathVariable PersonId guardianId, Viewer viewer) {
        ties.requireChild(id, viewer);
        if (ties.isOwn(id, guardianId, viewer)) {
            throw Problem.of(OWN_FAMILY);
        }
        GuardianTie tie = ties.find(id, guardianId).orElseThrow(NotThere::new);
        TieTraces shut = traces.count(id, guardianId);
        return new TieEffects(
                tie.others(),
                homes.listShared(guardianId, id),
                homes.isLeftWithoutHome(guardianId, id),
                shut.notices(),
                shut.letters());
    }

    /**
     * Ends that somebody is the child's guardian: they see the child no more. Where they live stays as it is. The last one's tie
     * ends only when that is confirmed.
     */
    @PostMapping("/end")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses({OWN_FAMILY, BARRED, LAST})
    void end(
            @PathVariable ChildId id,
            @PathVariable PersonId guardianId,
            @RequestBody @Valid TieEnd wanted,
            Viewer viewer) {
        LastGuardian last = wanted.lastConfirmed() ? LastGuardian.CONFIRMED : LastGuardian.ASKED;
        done(endTie.end(id, guardianId, wanted.reason(), last, viewer));
    }

    /** Writes again that somebody is the child's guardian, after that was ended. */
    @FreshSignIn
    @PostMapping("/restore")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses(OWN_FAMILY)
    void restore(@PathVariable ChildId id, @PathVariable PersonId guardianId, Viewer viewer) {
        done(endTie.restore(id, guardianId, viewer));
    }

    private static void done(TieOutcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case OWN_FAMILY -> throw Problem.of(OWN_FAMILY);
            case BARRED -> throw Problem.of(BARRED);
            case LAST_GUARDIAN -> throw Problem.of(LAST);
        }
    }

    /**
     * The effects of an end.
     *
     * @param otherGuardians how many guardians the child has beside, none of them barred
     * @param sharedHomes the names of the households in which both live
     * @param notices how many notices about the child leave the guardian's bell
     * @param letters how many letters' codes that nobody has used lose their force
     * @param leftWithoutHome whether the child would live nowhere were the guardian barred: it has no other one, and no other home
     */
    record TieEffects(int otherGuardians, List<String> sharedHomes, boolean leftWithoutHome, int notices, int letters) {

        TieEffects {
            sharedHomes = List.copyOf(sharedHomes);
        }
    }

    /** Why a tie ends, and whether the child may be left without a guardian. */
    record TieEnd(@NotNull TieEndReason reason, boolean lastConfirmed) {}
}
