package fr.ent.core.accompaniment;

import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.accompaniment.AccompanimentOutcome.Named;
import fr.ent.core.accompaniment.AccompanimentOutcome.Refused;
import fr.ent.core.colleague.NewcomingColleague;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshWish;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.rights.RightDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Accompaniments at a school: who accompanies whom, and the naming of somebody by the head. */
@RestController
class AccompanimentController {

    private final Directory directory;
    private final ListAccompaniments listAccompaniments;
    private final NameCompanion nameCompanion;

    AccompanimentController(Directory directory, ListAccompaniments listAccompaniments, NameCompanion nameCompanion) {
        this.directory = directory;
        this.listAccompaniments = listAccompaniments;
        this.nameCompanion = nameCompanion;
    }

    /** Lists the staff beside the teachers of a school with the class or the pupils they accompany, now and in the days to come. */
    @GetMapping("/api/core/schools/{id}/accompaniments")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.HEAD)
    List<AccompanimentView> list(@PathVariable SchoolId id, Viewer viewer) {
        return listAccompaniments.list(require(id, viewer).id(), viewer);
    }

    /**
     * Names an ATSEM for a class, or an AESH or somebody of the RASED for pupils, for some days. A newcomer is written down, which a
     * fresh sign-in does; the person is told, and access begins and ends by itself.
     */
    @PostMapping("/api/core/schools/{id}/accompaniments")
    @AllowedTo(Role.HEAD)
    @Answers(201)
    @Idempotent
    @Refuses({AccompanimentProblems.ALREADY_THERE, AccompanimentProblems.BARRED, AccompanimentProblems.NAMESAKES})
    ResponseEntity<Named> name(@PathVariable SchoolId id, @RequestBody @Valid NewAccompaniment wanted, Viewer viewer) {
        return switch (nameCompanion.name(require(id, viewer), wanted, viewer.person())) {
            case Named done -> ResponseEntity.status(HttpStatus.CREATED).body(done);
            case Refused refusal -> throw AccompanimentProblems.of(refusal);
        };
    }

    private SchoolView require(SchoolId id, Viewer viewer) {
        return directory
                .findSchool(id)
                .filter(found -> viewer.heads(found.id()))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Somebody who is to accompany.
     *
     * @param personId a colleague; either this or a newcomer
     * @param newcomer somebody whom the directory doesn't know yet
     */
    record NewAccompaniment(
            @NotNull @Valid AccompanimentContent whom,
            @Nullable PersonId personId,
            @Nullable @Valid NewcomingColleague newcomer,
            @NotNull @Valid RightDays days)
            implements FreshWish {

        NewAccompaniment {
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
