package fr.ent.homework.register;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.homework.roll.RollRights;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a class by month, for the head and its teachers. */
@RestController
@RequestMapping("/api/homework/registers")
class RegisterController {

    private final RollRights rights;
    private final ReadRegister readRegister;

    RegisterController(RollRights rights, ReadRegister readRegister) {
        this.rights = rights;
        this.readRegister = readRegister;
    }

    /** Reads the register of a class for a month: half-days, absences with their reasons, and who is to be followed up. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    RegisterView read(@RequestParam ClassId classId, @RequestParam YearMonth month, Viewer viewer) {
        return readRegister.read(require(classId, month, viewer), month, viewer);
    }

    /** Gives that register to the head, as a file for a spreadsheet. */
    @GetMapping("/csv")
    @AllowedTo(Role.HEAD)
    @BulkReading(BulkKind.EXPORTS)
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> export(@RequestParam ClassId classId, @RequestParam YearMonth month, Viewer viewer) {
        ClassView schoolClass = require(classId, month, viewer);
        if (!viewer.heads(schoolClass.schoolId())) {
            throw Problem.notFound();
        }
        return new Download(
                        "registre " + schoolClass.name() + " " + month,
                        "csv",
                        new MediaType("text", "csv", StandardCharsets.UTF_8))
                .of(RegisterCsv.write(readRegister.read(schoolClass, month, viewer))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private ClassView require(ClassId classId, YearMonth month, Viewer viewer) {
        DateRange.requireSensible("month", month.atDay(1));
        return rights.findLed(classId, viewer).orElseThrow(Problem::notFound);
    }
}
