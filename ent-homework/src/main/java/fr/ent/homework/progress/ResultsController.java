package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.InvalidField;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.progress.term.RunningTerms;
import fr.ent.homework.progress.term.SchoolTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The results of a class, for whoever leads it. */
@RestController
@RequestMapping("/api/homework/results")
class ResultsController {

    private final ResultRights rights;
    private final ReadResults readResults;
    private final NoteResults noteResults;
    private final PublishResults publishResults;
    private final SchoolTerms schoolTerms;

    ResultsController(
            ResultRights rights,
            ReadResults readResults,
            NoteResults noteResults,
            PublishResults publishResults,
            SchoolTerms schoolTerms) {
        this.rights = rights;
        this.readResults = readResults;
        this.noteResults = noteResults;
        this.publishResults = publishResults;
        this.schoolTerms = schoolTerms;
    }

    /** Results that are noted together. */
    record ResultBatch(@NotNull @Size(min = 1, max = 400) List<@Valid @NotNull NotedResult> results) {}

    /**
     * An answer to a publication.
     *
     * @param pupils of how many the family reads something new
     */
    record PublishedResults(int pupils) {}

    /**
     * Reads what is noted and what is published of a class in a term, with the skills of its cycles.
     *
     * @param term of this school year: {@code 2026-1}; the one of today when left out
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ResultsView read(
            @RequestParam ClassId classId,
            @RequestParam(required = false) @OneLine(max = 6) @Nullable String term,
            Viewer viewer) {
        ClassView schoolClass = require(classId, viewer);
        RunningTerms terms = schoolTerms.running(schoolClass.schoolId());
        return readResults.read(schoolClass, term == null ? terms.current() : terms.require(term), terms, viewer);
    }

    /**
     * Notes levels of pupils in skills, or takes them away; a family reads none before its publication.
     *
     * @param term of this school year, begun: {@code 2026-1}
     */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(
            @RequestParam ClassId classId,
            @RequestParam @OneLine(max = 6) String term,
            @RequestBody @Valid ResultBatch batch,
            Viewer viewer) {
        ClassView schoolClass = require(classId, viewer);
        switch (noteResults.note(schoolClass, term, batch.results(), viewer)) {
            case NoteOutcome.Noted() -> {}
            case NoteOutcome.NotYours() -> throw new NotThere();
            case NoteOutcome.UnknownSkill(int at) ->
                throw Problem.invalid(new InvalidField("results[%d].skillId".formatted(at), "unknown"));
        }
    }

    /**
     * Publishes what is noted in a term to the families of the class, or of one pupil. What is noted later waits for the next.
     *
     * @param term of this school year, begun: {@code 2026-1}
     * @param childId the only pupil; the whole class when left out
     */
    @PostMapping("/publications")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    PublishedResults publish(
            @RequestParam ClassId classId,
            @RequestParam @OneLine(max = 6) String term,
            @RequestParam(required = false) @Nullable ChildId childId,
            Viewer viewer) {
        return new PublishedResults(publishResults
                .publish(require(classId, viewer), term, childId, viewer)
                .orElseThrow(NotThere::new));
    }

    private ClassView require(ClassId schoolClass, Viewer viewer) {
        return rights.findLed(schoolClass, viewer).orElseThrow(NotThere::new);
    }
}
