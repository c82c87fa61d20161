package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.tablet.TabletClock;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import fr.ent.core.text.OneLine;
import fr.ent.homework.roll.RollRights.RollDay;
import fr.ent.homework.roll.TakeClassRoll.TakenRoll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roll of a class, for whoever leads it; its ATSEM reads it. */
@RestController
@RequestMapping("/api/homework/rolls")
class ClassRollController {

    private static final int BATCHES = 600;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ShowClassRoll showRoll;
    private final TakeClassRoll takeRoll;
    private final RollRights rights;
    private final RateLimits limits;

    ClassRollController(ShowClassRoll showRoll, TakeClassRoll takeRoll, RollRights rights, RateLimits limits) {
        this.showRoll = showRoll;
        this.takeRoll = takeRoll;
        this.rights = rights;
        this.limits = limits;
    }

    /**
     * Reads the roll of a class for a half-day, today's or one of the last 62 days, with what families declared. The ATSEM of the
     * class reads today's, without the reasons.
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.ATSEM})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @Refuses({ClassRollProblems.NO_CLASS, ClassRollProblems.ROLL_AHEAD, ClassRollProblems.ROLL_OVER})
    ClassRollView read(
            @RequestParam ClassId classId, @RequestParam LocalDate date, @RequestParam DayHalf half, Viewer viewer) {
        DateRange.requireSensible("date", date);
        ClassView schoolClass = rights.findRead(classId, date, viewer).orElseThrow(Problem::notFound);
        return showRoll.show(open(schoolClass, date, half), new RollKey(classId, date, half), viewer);
    }

    /**
     * Hands in the marks of a tablet, reads those of the others and closes the roll. A mark that came before counts once; 600
     * requests in ten minutes. Whoever has no mark when the roll is closed was there; the guardians of those who are away
     * unexplained are told at once. Marks after that still count.
     */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({ClassRollProblems.NO_CLASS, ClassRollProblems.ROLL_AHEAD, ClassRollProblems.ROLL_OVER})
    RollAnswer take(
            @RequestParam ClassId classId,
            @RequestParam LocalDate date,
            @RequestParam DayHalf half,
            @RequestBody @Valid RollBatch batch,
            Viewer viewer) {
        limits.take("class-roll", viewer.person().toString(), BATCHES, PER);
        DateRange.requireSensible("date", date);
        open(rights.findLed(classId, viewer).orElseThrow(Problem::notFound), date, half);
        batch.requireSensible();
        return RollAnswer.of(takeRoll.take(new RollKey(classId, date, half), batch, viewer), batch.since());
    }

    private ClassView open(ClassView schoolClass, LocalDate date, DayHalf half) {
        switch (rights.dayOf(schoolClass, date, half)) {
            case RollDay.Open() -> {}
            case RollDay.Ahead() -> throw Problem.of(ClassRollProblems.ROLL_AHEAD);
            case RollDay.Over() -> throw Problem.of(ClassRollProblems.ROLL_OVER);
            case RollDay.Closed(Closure closure) -> throw ClassRollProblems.closed(closure);
            case RollDay.FreeHalf() -> throw ClassRollProblems.freeHalf();
        }
        return schoolClass;
    }

    /**
     * The part of a roll that a tablet sends.
     *
     * @param sentAt what its clock says now
     * @param since position of the last mark it knows of
     * @param closedAt when the roll was closed, by its clock; left out while it is open
     */
    record RollBatch(
            @NotNull UUID deviceId,
            @NotNull Instant sentAt,
            @Nullable @Min(0) @Max(1_000_000_000_000L) Long since,
            @NotNull @Size(max = 500) List<@Valid @NotNull NewMark> marks,
            @Nullable Instant closedAt) {

        /** It only asks what the others have said. */
        boolean saysNothing() {
            return marks.isEmpty() && closedAt == null;
        }

        void requireSensible() {
            TabletClock.requireSensible(sentAt, "sentAt");
            if (closedAt != null) {
                TabletClock.requireSensible(closedAt, "closedAt");
            }
            marks.forEach(NewMark::requireSensible);
        }
    }

    /**
     * A mark under the id its tablet gave it.
     *
     * @param at by the tablet's clock
     * @param collector with whom the pupil left early
     * @param saidAt when the pupil came or left by the teacher's word, if not when it was marked; with a word about another
     *     day the mark is refused, and a moment to come counts for nothing
     */
    record NewMark(
            @NotNull UUID id,
            @NotNull ChildId childId,
            @NotNull MarkKind kind,
            @Min(1) @Max(1_000_000_000) long sequence,
            @NotNull Instant at,

            @Nullable @OneLine(max = 120) String collector,
            @Nullable Instant saidAt) {

        void requireSensible() {
            TabletClock.requireSensible(at, "sentAt");
            if (saidAt != null) {
                TabletClock.requireSensible(saidAt, "saidAt");
            }
        }

        boolean speaksOf(LocalDate day, ZoneId zone) {
            return saidAt == null || LocalDate.ofInstant(saidAt, zone).equals(day);
        }

        RollMark on(UUID device, TapTiming timing, Viewer viewer) {
            String with = kind == MarkKind.LEFT && collector != null ? collector.strip() : "";
            return new RollMark(id, childId, kind, with, new TapSource(device, sequence), timing, viewer.person());
        }
    }

    /**
     * The answer that a tablet gets to its marks.
     *
     * @param aheadSeconds how far its clock stands before ours; negative behind
     * @param refused marks about no pupil of this class, or with a word about another day, which the tablet shows
     * @param states how pupils stand who were marked after the tablet's cursor, by whomever
     * @param closedAt when the roll was closed; none while it is open
     */
    record RollAnswer(
            Instant serverTime,
            long aheadSeconds,
            boolean clockWrong,
            List<UUID> refused,
            List<PupilState> states,
            long cursor,
            @Nullable Instant closedAt) {

        static RollAnswer of(TakenRoll taken, @Nullable Long since) {
            return new RollAnswer(
                    taken.tablet().receivedAt(),
                    taken.tablet().ahead().toSeconds(),
                    taken.tablet().isWrong(),
                    taken.refused(),
                    taken.roll().states(since),
                    taken.roll().cursor(),
                    taken.roll().closing().map(RollClosing::at).orElse(null));
        }
    }
}
