package fr.ent.core.school.removal;

import fr.ent.core.ClassId;
import fr.ent.core.Id;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.school.ClassProblems;
import fr.ent.core.school.ClassesInCare;
import fr.ent.core.school.removal.RemovalOutcome.Removed;
import fr.ent.core.school.removal.RemovalOutcome.StillInUse;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schools, classes and school years that were made by mistake. */
@RestController
@RequestMapping("/api/core")
class RemovalController {

    /** Something hangs on it; {@code records} counts it by kind. */
    private static final String IN_USE = "409 core:place-in-use";

    private final ClassesInCare inCare;
    private final RemovePlace removing;
    private final RenameClass renaming;

    RemovalController(ClassesInCare inCare, RemovePlace removing, RenameClass renaming) {
        this.inCare = inCare;
        this.removing = removing;
        this.renaming = renaming;
    }

    /** Removes a school on which nothing hangs, with the imports that were previewed or undone there. */
    @DeleteMapping("/schools/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(IN_USE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSchool(@PathVariable SchoolId id, Viewer viewer) {
        remove(PlaceKind.SCHOOL, id, viewer.person());
    }

    /** Removes a class on which nothing hangs; one that was in use is closed instead. */
    @DeleteMapping("/classes/{id}")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(IN_USE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeClass(@PathVariable ClassId id, Viewer viewer) {
        inCare.require(id, viewer);
        remove(PlaceKind.CLASS, id, viewer.person());
    }

    /** Removes a school year on which nothing hangs. */
    @DeleteMapping("/school-years/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(IN_USE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeYear(@PathVariable UUID id, Viewer viewer) {
        require(removing.remove(PlaceKind.YEAR, id, viewer.person()));
    }

    /** Renames a class; no other of its school and year has the name. An import calls it again as its file does. */
    @PutMapping("/classes/{id}")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(ClassProblems.NAME_TAKEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renameClass(@PathVariable ClassId id, @RequestBody @Valid ClassName wanted, Viewer viewer) {
        inCare.require(id, viewer);
        if (!renaming.rename(id, wanted.name(), viewer.person())) {
            throw Problem.of(ClassProblems.NAME_TAKEN);
        }
    }

    private void remove(PlaceKind kind, Id id, PersonId by) {
        require(removing.remove(kind, id.value(), by));
    }

    private static void require(RemovalOutcome outcome) {
        switch (outcome) {
            case Removed() -> {}
            case StillInUse(var records) -> throw Problem.of(IN_USE, Map.of("records", records));
        }
    }

    /** A class as it shall be called. */
    record ClassName(@NotBlank @OneLine(max = 80) String name) {}
}
