package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.booking.pattern.RenewPatterns.Renewal;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings of a whole family for a term, in one request. */
@RestController
@RequestMapping("/api/canteen/patterns")
class PatternController {

    private final KeepPatterns keepPatterns;
    private final PreviewPatterns preview;
    private final Patterns patterns;
    private final PatternFamilies families;
    private final RenewPatterns renewing;

    PatternController(
            KeepPatterns keepPatterns,
            PreviewPatterns preview,
            Patterns patterns,
            PatternFamilies families,
            RenewPatterns renewing) {
        this.keepPatterns = keepPatterns;
        this.preview = preview;
        this.patterns = patterns;
        this.families = families;
        this.renewing = renewing;
    }

    /**
     * Books the weekdays of a term for one or several children. Answers 201 with what became of each day; 200 when no
     * day could be booked, and then no pattern is kept.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers({200, 201})
    @Idempotent
    ResponseEntity<PatternAnswer> book(@RequestBody @Valid PatternWishes wishes, Viewer viewer) {
        List<Pattern> wanted = wishes.patterns();
        PatternAnswer answer =
                PatternAnswer.of(keepPatterns.make(wanted, families.family(wanted, viewer, wishes.householdId())));
        return ResponseEntity.status(answer.patterns().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer);
    }

    /** Tells what booking these patterns would answer now. Nothing is booked. */
    @PostMapping("/preview")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    PatternAnswer preview(@RequestBody @Valid PatternWishes wishes, Viewer viewer) {
        List<Pattern> wanted = wishes.patterns();
        BookedTerm term = preview.preview(
                PlanPatterns.DaysToBook.of(wanted, families.family(wanted, viewer, wishes.householdId())));
        return PatternAnswer.of(new KeepPatterns.KeptPatterns(List.of(), term));
    }

    /** Lists the patterns that aren't over, of one child or of all children of a guardian. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<PatternView> list(@RequestParam(required = false) @Nullable ChildId childId, Viewer viewer) {
        List<ChildId> children = childId == null
                ? viewer.children().stream().map(ChildView::id).toList()
                : List.of(families.getChild(childId, viewer).id());
        return patterns.list(children, families.today()).stream()
                .map(PatternView::of)
                .toList();
    }

    /**
     * Offers the weekdays of the year that is over once more for the year that begins. Of one child, or of all children of a
     * guardian; none where there is nothing to renew. Nothing is booked.
     */
    @GetMapping("/renewals")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Renewal> renewals(@RequestParam(required = false) @Nullable ChildId childId, Viewer viewer) {
        List<ChildView> children = childId == null ? viewer.children() : List.of(families.getChild(childId, viewer));
        return renewing.offer(children, families.today(), viewer).stream().toList();
    }

    /** Changes the days to come of a pattern, and books and cancels accordingly. */
    @PutMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    PatternAnswer change(@PathVariable PatternId id, @RequestBody @Valid NewDays wanted, Viewer viewer) {
        return change(id, viewer, families.today(), before -> {
            PatternWishes.requireTerm(before.from(), wanted.to());
            return before.with(wanted.to(), wanted.weekdays(), wanted.weeks());
        });
    }

    /**
     * Ends a pattern. Its days are cancelled where the cut-off still lets them be.
     *
     * @param from the first day that no longer counts; today when it isn't said, or lies in the past
     */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    PatternAnswer end(
            @PathVariable PatternId id, @RequestParam(required = false) @Nullable LocalDate from, Viewer viewer) {
        LocalDate today = families.today();
        if (from != null) {
            DateRange.requireSensible("from", from);
        }
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        return change(
                id, viewer, first, before -> before.to().isBefore(first) ? before : before.until(first.minusDays(1)));
    }

    private PatternAnswer change(PatternId id, Viewer viewer, LocalDate from, UnaryOperator<Pattern> change) {
        Patterns.KeptPattern kept = patterns.lock(id).orElseThrow(Problem::notFound);
        Pattern before = kept.pattern();
        PlanPatterns.PatternFamily family = families.family(List.of(before), viewer, families.asked(kept, viewer));
        return PatternAnswer.of(keepPatterns.change(before, change.apply(before), family, from));
    }

    /** How a pattern goes on. */
    record NewDays(
            @NotNull LocalDate to,
            @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> weekdays,
            Pattern.@NotNull Weeks weeks) {}
}
