package fr.ent.homework.progress.term;

import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The terms of a school year, for whoever sets them: the head of the school and the town's administrator. */
@RestController
@RequestMapping("/api/homework/terms/{schoolId}")
class TermsController {

    private final ReadTerms readTerms;
    private final SetTerms setTerms;
    private final SchoolTerms terms;
    private final Directory directory;

    TermsController(ReadTerms readTerms, SetTerms setTerms, SchoolTerms terms, Directory directory) {
        this.readTerms = readTerms;
        this.setTerms = setTerms;
        this.terms = terms;
        this.directory = directory;
    }

    /**
     * The terms of a year.
     *
     * @param version of those that were read
     * @param ends the last day of each but the last, which ends on 31 August
     */
    record WrittenTerms(
            @Min(0) @Max(1_000_000) int version,

            @NotNull @Size(min = YearTerms.FEWEST - 1, max = YearTerms.MOST - 1)
            List<@NotNull LocalDate> ends) {}

    /**
     * Reads the terms of a school in a year, and what can't be changed of them any more; those of most schools unless set.
     *
     * @param year in which the school year begins; the one that runs when left out
     */
    @GetMapping
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    TermsView read(
            @PathVariable SchoolId schoolId,
            @RequestParam(required = false) @Min(2000) @Max(2099) @Nullable Integer year,
            Viewer viewer) {
        return readTerms.read(require(schoolId, viewer), year == null ? terms.year() : new SchoolYear(year));
    }

    /**
     * Sets the 2 to 5 terms of a school year, unless somebody else did meanwhile. What is noted stays in the term in which it was.
     *
     * @param year in which the school year begins: the one that runs, or the next
     */
    @PutMapping
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({TermProblems.COUNT_FIXED, TermProblems.STILL_NOTED, TermProblems.DAYS_FIXED})
    TermsView set(
            @PathVariable SchoolId schoolId,
            @RequestParam @Min(2000) @Max(2099) int year,
            @RequestBody @Valid WrittenTerms written,
            Viewer viewer) {
        SchoolView school = require(schoolId, viewer);
        YearTerms wanted = new YearTerms(new SchoolYear(year), written.ends());
        if (!readTerms.listSettable().contains(wanted.year())) {
            throw new InvalidInput("year", "out-of-range");
        }
        return switch (setTerms.set(school, wanted, written.version(), viewer)) {
            case TermsOutcome.Done(TermsView terms) -> terms;
            case TermsOutcome.Refused refused -> throw TermProblems.of(refused);
        };
    }

    private SchoolView require(SchoolId school, Viewer viewer) {
        return directory
                .findSchool(school)
                .filter(found -> viewer.heads(found.id()) || viewer.holds(Role.TERRITORY_ADMINISTRATOR))
                .orElseThrow(NotThere::new);
    }
}
