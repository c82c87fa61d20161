package fr.ent.core.merge.people;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.merge.MergeObstacle;
import fr.ent.core.merge.people.ListMerges.MergeLine;
import fr.ent.core.merge.people.MergePeople.MergeWish;
import fr.ent.core.merge.people.PreviewMerge.MergedCount;
import fr.ent.core.merge.people.PreviewMerge.Readiness;
import fr.ent.core.merge.people.UndoOutcome.LostCount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two records of one human, made one and parted again. People who hold rights of the staff are the administrator's matter. */
@RestController
@RequestMapping("/api/core/people/merges")
class MergeController {

    private static final int PER_HOUR = 300;

    private final PreviewMerge previewMerge;
    private final MergePeople mergePeople;
    private final ListMerges listMerges;
    private final UndoMerge undoMerge;
    private final RateLimits limits;

    MergeController(
            PreviewMerge previewMerge,
            MergePeople mergePeople,
            ListMerges listMerges,
            UndoMerge undoMerge,
            RateLimits limits) {
        this.previewMerge = previewMerge;
        this.mergePeople = mergePeople;
        this.listMerges = listMerges;
        this.undoMerge = undoMerge;
        this.limits = limits;
    }

    /** Lists the merges of the last thirty days that stand, the latest first. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<MergeLine> list(Viewer viewer) {
        return listMerges.list(viewer);
    }

    /**
     * Shows two people beside each other, what a merge would move and what forbids it. The audit trail keeps each reading; 300
     * an hour.
     */
    @GetMapping("/preview")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(MergeProblems.OWN_FAMILY)
    MergePreview preview(@RequestParam PersonId kept, @RequestParam PersonId gone, Viewer viewer) {
        limits.take("merge-preview", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        Pair pair = pair(kept, gone);
        return switch (previewMerge.prepare(pair, viewer)) {
            case Readiness.Unready(MergeOutcome.Refused why) -> throw MergeProblems.of(why);
            case Readiness.Ready(BothSides both) ->
                new MergePreview(
                        both.kept(),
                        both.gone(),
                        both.haveAccounts(),
                        both.stayingAccount(),
                        previewMerge.count(pair, viewer),
                        previewMerge.listObstacles(pair));
        };
    }

    /** Makes two people one, for thirty days with a way back. The one account that stays, where both use one, is told. */
    @FreshSignIn
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({MergeProblems.OWN_FAMILY, MergeProblems.FORBIDDEN, CommonProblems.CHANGED_MEANWHILE})
    ResponseEntity<MadeMerge> merge(@RequestBody @Valid NewMerge wanted, Viewer viewer) {
        return switch (mergePeople.merge(wanted.wish(pair(wanted.keptId(), wanted.goneId())), viewer)) {
            case MergeOutcome.Merged(MergeId id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new MadeMerge(id));
            case MergeOutcome.Refused refusal -> throw MergeProblems.of(refusal);
        };
    }

    /**
     * Makes two people again of those who were made one, and names what couldn't be given back. Something newer is there then,
     * or the kept one has lost what both had. Where rights of the staff moved or were set aside, for the administrator alone.
     */
    @FreshSignIn
    @PostMapping("/{id}/undo")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({MergeProblems.OWN_FAMILY, MergeProblems.TOO_LATE, MergeProblems.MERGED_AGAIN, MergeProblems.KEPT_LEFT})
    TakenBackMerge undo(@PathVariable MergeId id, Viewer viewer) {
        return switch (undoMerge.undo(id, viewer)) {
            case UndoOutcome.Undone(List<LostCount> lost) -> new TakenBackMerge(lost);
            case UndoOutcome.Refused refusal -> throw MergeProblems.of(refusal);
        };
    }

    private static Pair pair(PersonId kept, PersonId gone) {
        if (kept.equals(gone)) {
            throw new InvalidInput("gone", "same-person");
        }
        return new Pair(kept, gone);
    }

    /**
     * A merge that isn't made yet.
     *
     * @param bothHaveAccounts whether one of two accounts is closed
     * @param accountStays whose account has to stay; null where a person chooses, or only one has any
     * @param obstacles what forbids it; none as a rule
     */
    record MergePreview(
            PersonSide kept,
            PersonSide gone,
            boolean bothHaveAccounts,
            @Nullable MergeSide accountStays,
            List<MergedCount> counts,
            Set<MergeObstacle> obstacles) {

        MergePreview {
            counts = List.copyOf(counts);
            obstacles = Set.copyOf(obstacles);
        }
    }

    /**
     * Two people in the versions that were read.
     *
     * @param taken parts of the contact that the other's record is right about
     * @param account whose account stays, where both use one and the preview names none
     */
    record NewMerge(
            @NotNull PersonId keptId,
            @Min(0) @Max(1_000_000) int keptVersion,
            @NotNull PersonId goneId,
            @Min(0) @Max(1_000_000) int goneVersion,
            @NotNull @Size(max = 3) Set<ContactPart> taken,
            @NotNull MergeSide account) {

        MergeWish wish(Pair pair) {
            return new MergeWish(pair, keptVersion, goneVersion, taken, account);
        }
    }

    /** The merge that can be undone. */
    record MadeMerge(MergeId id) {}

    /** The rows that couldn't be given back, because something newer is there or the kept one's was ended. */
    record TakenBackMerge(List<LostCount> lost) {
        TakenBackMerge {
            lost = List.copyOf(lost);
        }
    }
}
