package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.colleague.NewcomingColleague;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshWish;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.replacement.ReplacementOutcome.HandedOver;
import fr.ent.core.replacement.ReplacementOutcome.Refused;
import fr.ent.core.rights.RightDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Replacements in a class: who stands in for whom, and the handing over of the class by the head. */
@RestController
class ReplacementController {

    private final Directory directory;
    private final ReplacementRows rows;
    private final HandClassOver handClassOver;

    ReplacementController(Directory directory, ReplacementRows rows, HandClassOver handClassOver) {
        this.directory = directory;
        this.rows = rows;
        this.handClassOver = handClassOver;
    }

    /** Lists who stands in for whom in a class, now and in the days to come, for those who lead it, and its teachers. */
    @GetMapping("/api/core/classes/{id}/replacements")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassReplacements list(@PathVariable ClassId id, Viewer viewer) {
        require(id, viewer::leads);
        return new ClassReplacements(directory.listTeachers(id), rows.list(id));
    }

    /**
     * Hands a class over for some days, to a colleague or to a newcomer, whom a fresh sign-in writes down. Both teachers are
     * told; access begins and ends by itself.
     */
    @PostMapping("/api/core/classes/{id}/replacements")
    @AllowedTo(Role.HEAD)
    @Answers(201)
    @Idempotent
    @Refuses({ReplacementProblems.ALREADY_THERE, ReplacementProblems.BARRED, ReplacementProblems.NAMESAKES})
    ResponseEntity<HandedOver> handOver(
            @PathVariable ClassId id, @RequestBody @Valid NewReplacement wanted, Viewer viewer) {
        ClassView schoolClass = require(id, found -> viewer.heads(found.schoolId()));
        return switch (handClassOver.handOver(schoolClass, wanted, viewer.person())) {
            case HandedOver done -> ResponseEntity.status(HttpStatus.CREATED).body(done);
            case Refused refusal -> throw ReplacementProblems.of(refusal);
        };
    }

    private ClassView require(ClassId id, Predicate<ClassView> may) {
        return directory.findClass(id).filter(may).orElseThrow(Problem::notFound);
    }

    /**
     * A class to be handed over.
     *
     * @param replacedId a teacher of the class
     * @param personId a colleague who stands in; either this or a newcomer
     * @param newcomer somebody whom the directory doesn't know yet
     */
    record NewReplacement(
            @NotNull PersonId replacedId,
            @Nullable PersonId personId,
            @Nullable @Valid NewcomingColleague newcomer,
            @NotNull @Valid RightDays days)
            implements FreshWish {

        NewReplacement {
            if ((personId == null) == (newcomer == null)) {
                throw new InvalidInput("personId", newcomer == null ? "required" : "unexpected");
            }
        }

        @Override
        public boolean asksFreshSignIn() {
            return newcomer != null;
        }
    }
}
