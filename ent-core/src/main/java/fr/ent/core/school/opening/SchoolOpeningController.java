package fr.ent.core.school.opening;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schools written down by the town hall. */
@RestController
@RequestMapping("/api/core/schools")
class SchoolOpeningController {

    /** The territory has a school of this number already. */
    private static final String KNOWN = "409 core:school-known";

    private final WriteSchools writeSchools;

    SchoolOpeningController(WriteSchools writeSchools) {
        this.writeSchools = writeSchools;
    }

    /** Adds a school by its UAI, whose last letter proves its digits. */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(KNOWN)
    ResponseEntity<OpenedSchool> open(@RequestBody @Valid NewSchool wanted, Viewer viewer) {
        Uai uai = Uai.typed(wanted.uai()).orElseThrow(() -> Problem.invalid(new InvalidField("uai", "malformed")));
        return writeSchools
                .open(uai, wanted.school(), viewer.person())
                .map(id -> ResponseEntity.status(HttpStatus.CREATED).body(new OpenedSchool(id)))
                .orElseThrow(() -> Problem.of(KNOWN));
    }

    /** Changes the name, level and address of a school. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable SchoolId id, @RequestBody @Valid SchoolContent wanted, Viewer viewer) {
        writeSchools.change(id, wanted, viewer.person());
    }

    /** A school and its number. */
    record NewSchool(
            @NotBlank @OneLine(max = 20) String uai,
            @NotNull @Valid SchoolContent school) {}

    /** The school that was added. */
    record OpenedSchool(SchoolId id) {}
}
