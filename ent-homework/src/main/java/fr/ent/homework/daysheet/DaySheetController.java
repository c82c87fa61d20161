package fr.ent.homework.daysheet;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.text.PlainText;
import fr.ent.homework.roll.RollRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The habits of a class and its day sheet, for those who lead it; the sheet for its ATSEM too. */
@RestController
@RequestMapping("/api/homework/classes/{classId}")
class DaySheetController {

    private final RollRights rights;
    private final Habits habits;
    private final PrintDaySheet printDaySheet;

    DaySheetController(RollRights rights, Habits habits, PrintDaySheet printDaySheet) {
        this.rights = rights;
        this.habits = habits;
        this.printDaySheet = printDaySheet;
    }

    /** Reads the habits of a class and where its things lie, as its teacher keeps them for whoever stands in. */
    @GetMapping("/habits")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    HabitsView read(@PathVariable ClassId classId, Viewer viewer) {
        return habits.get(require(classId, viewer).id());
    }

    /** Writes the habits of a class, unless somebody else did meanwhile. */
    @PutMapping("/habits")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Transactional
    HabitsView write(@PathVariable ClassId classId, @RequestBody @Valid WrittenHabits wanted, Viewer viewer) {
        ClassView schoolClass = require(classId, viewer);
        if (!habits.write(schoolClass.id(), wanted.version(), wanted.words().strip(), viewer.person())) {
            throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
        }
        return habits.get(schoolClass.id());
    }

    /**
     * Prints the day sheet of a class: pupils, what the day brings each of them, timetable and habits. Who looks after the school
     * gets allergies and who may collect a child with it; 60 prints an hour.
     */
    @PostMapping(path = "/day-sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.ATSEM})
    @BulkReading(BulkKind.PRINTS)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable ClassId classId, @RequestParam LocalDate date, Viewer viewer) {
        DateRange.requireSensible("date", date);
        ClassView schoolClass = rights.findHelped(classId, viewer).orElseThrow(Problem::notFound);
        return PrintedFile.of("fiche du jour", schoolClass.name()).of(printDaySheet.print(schoolClass, date, viewer));
    }

    private ClassView require(ClassId classId, Viewer viewer) {
        return rights.findLed(classId, viewer).orElseThrow(Problem::notFound);
    }

    /** The habits in the version that was read. */
    record WrittenHabits(
            @Min(0) @Max(1_000_000) int version,
            @NotNull @PlainText(max = 4000) String words) {}
}
