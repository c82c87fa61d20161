package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.term.SchoolTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reports of a class, for whoever leads it. */
@RestController
@RequestMapping("/api/homework/reports")
class ClassReportsController {

    private static final int MOST_PUPILS = 60;

    private final ResultRights rights;
    private final ReadClassReports readReports;
    private final PublishReports publishReports;
    private final WriteWords writeWords;
    private final SchoolTerms schoolTerms;

    ClassReportsController(
            ResultRights rights,
            ReadClassReports readReports,
            PublishReports publishReports,
            WriteWords writeWords,
            SchoolTerms schoolTerms) {
        this.rights = rights;
        this.readReports = readReports;
        this.publishReports = publishReports;
        this.writeWords = writeWords;
        this.schoolTerms = schoolTerms;
    }

    /**
     * An answer to a publication.
     *
     * @param reports how many are new to their family
     */
    record PublishedReports(int reports) {}

    /**
     * Reads the reports of a class in a term: what is written, what is published and who has signed.
     *
     * @param term of this school year, begun: {@code 2026-1}
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ClassReportsView read(@RequestParam ClassId classId, @RequestParam @OneLine(max = 6) String term, Viewer viewer) {
        ClassView schoolClass = require(classId, viewer);
        return readReports.read(
                schoolClass, schoolTerms.running(schoolClass.schoolId()).require(term), viewer);
    }

    /**
     * Writes the words of a pupil's report, unless somebody else did meanwhile. A published report stays as it is.
     *
     * @param term of this school year, begun: {@code 2026-1}
     */
    @PutMapping("/{childId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(
            @PathVariable ChildId childId,
            @RequestParam @OneLine(max = 6) String term,
            @RequestBody @Valid WrittenWords words,
            Viewer viewer) {
        ChildView child = rights.findRead(childId, viewer)
                .filter(ResultRights.ReadChild::drafts)
                .map(ResultRights.ReadChild::child)
                .orElseThrow(NotThere::new);
        if (!writeWords.write(child, term, words)) {
            throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
        }
    }

    /**
     * Publishes the reports of a term, with the levels that are noted, for a class or for some of its pupils.
     *
     * @param term of this school year, begun: {@code 2026-1}
     * @param childId the only pupils, all of them or none; the whole class when left out
     */
    @PostMapping("/publications")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    PublishedReports publish(
            @RequestParam ClassId classId,
            @RequestParam @OneLine(max = 6) String term,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = MOST_PUPILS) Set<@NotNull ChildId> childId,
            Viewer viewer) {
        return new PublishedReports(publishReports
                .publish(require(classId, viewer), term, Optional.ofNullable(childId), viewer)
                .orElseThrow(NotThere::new));
    }

    private ClassView require(ClassId schoolClass, Viewer viewer) {
        return rights.findLed(schoolClass, viewer).orElseThrow(NotThere::new);
    }
}
