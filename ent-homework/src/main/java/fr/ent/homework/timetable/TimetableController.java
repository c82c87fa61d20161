package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.homework.timetable.plan.IsoWeek;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timetable of a class. Town agents don't read it. */
@RestController
@RequestMapping("/api/homework/timetables/{classId}")
class TimetableController {

    private final TimetableRights rights;
    private final ReadWeek readWeek;
    private final ReplaceTimetable replaceTimetable;

    TimetableController(TimetableRights rights, ReadWeek readWeek, ReplaceTimetable replaceTimetable) {
        this.rights = rights;
        this.readWeek = readWeek;
        this.replaceTimetable = replaceTimetable;
    }

    /**
     * A timetable as it is to be.
     *
     * @param version the version that was read; zero where nothing was written yet
     */
    record WrittenTimetable(
            @Min(0) @Max(1_000_000) int version,
            @NotNull @Size(max = 60) List<@Valid @NotNull WrittenSlot> slots) {}

    /**
     * Reads a week of a class as it is lived. Holidays and changes of days are laid over the grid; teachers and the head get
     * the grid too, families and pupils the slots of their own groups. Of one's own child, or oneself, each day is that of the class in
     * which the pupil is then, as far as a move is announced; days after the last one at school are left out.
     *
     * @param childId a pupil of the class whom the viewer follows, for that one's slots alone
     * @param week by ISO 8601: {@code 2026-W49}
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ATSEM, Role.AESH, Role.RASED})
    TimetableWeekView read(
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable ChildId childId,
            @RequestParam @OneLine(max = 8) String week,
            Viewer viewer) {
        IsoWeek shown = IsoWeek.read(week);
        return readWeek.read(reader(classId, childId, shown, viewer), shown);
    }

    /**
     * Writes the grid of a class as a whole. The version is the one that was read; slots that stay are sent with
     * their ids, and those that come back with the ones they had.
     *
     * @param week the one to be answered with, by ISO 8601: {@code 2026-W49}
     */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(TimetableProblems.CHANGED_MEANWHILE)
    TimetableWeekView replace(
            @PathVariable ClassId classId,
            @RequestParam @OneLine(max = 8) String week,
            @RequestBody @Valid WrittenTimetable timetable,
            Viewer viewer) {
        IsoWeek shown = IsoWeek.read(week);
        return switch (replaceTimetable.replace(classId, timetable.version(), timetable.slots(), viewer)) {
            case ReplaceOutcome.Replaced() -> readWeek.read(reader(classId, null, shown, viewer), shown);
            case ReplaceOutcome.Refused refusal -> throw TimetableProblems.of(refusal);
        };
    }

    private WeekReader reader(ClassId schoolClass, @Nullable ChildId child, IsoWeek week, Viewer viewer) {
        return rights.findReader(schoolClass, child, viewer, week.monday(), week.friday())
                .orElseThrow(Problem::notFound);
    }
}
