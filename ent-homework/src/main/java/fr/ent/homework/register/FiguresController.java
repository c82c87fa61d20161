package fr.ent.homework.register;

import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The attendance of a school by month, in figures. */
@RestController
class FiguresController {

    private final Directory directory;
    private final ReadFigures readFigures;

    FiguresController(Directory directory, ReadFigures readFigures) {
        this.directory = directory;
        this.readFigures = readFigures;
    }

    /** Gives the head the month's attendance by class, which the State's services ask for, as a file without names. */
    @GetMapping("/api/homework/registers/figures")
    @AllowedTo(Role.HEAD)
    @BulkReading(BulkKind.EXPORTS)
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> export(@RequestParam SchoolId schoolId, @RequestParam YearMonth month, Viewer viewer) {
        DateRange.requireSensible("month", month.atDay(1));
        SchoolView school = directory
                .findSchool(schoolId)
                .filter(found -> viewer.heads(found.id()))
                .orElseThrow(Problem::notFound);
        return new Download(
                        "assiduité " + school.name() + " " + month,
                        "csv",
                        new MediaType("text", "csv", StandardCharsets.UTF_8))
                .of(FiguresCsv.write(readFigures.read(school.id(), month).values())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
