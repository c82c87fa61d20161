package fr.ent.core.classhome.desk;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.classhome.ClassHome;
import fr.ent.core.classhome.ClassHomes;
import fr.ent.core.classhome.HomeLook;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.http.AllowedTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The home of a class as its teachers want it. */
@RestController
@RequestMapping("/api/core/classes/{id}/home")
class ClassHomeChoiceController {

    private final ClassHomes homes;
    private final Audit audit;

    ClassHomeChoiceController(ClassHomes homes, Audit audit) {
        this.homes = homes;
        this.audit = audit;
    }

    /** Reads the look and the tiles of a class home. */
    @GetMapping
    @AllowedTo({TEACHER, HEAD})
    ClassHome read(@PathVariable ClassId id, Viewer viewer) {
        return homes.getLed(id, viewer);
    }

    /** Writes the look of a class home and its tiles, in their order. It goes without the other ones. */
    @PutMapping
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    ClassHome write(@PathVariable ClassId id, @RequestBody @Valid WantedHome wanted, Viewer viewer) {
        homes.getLed(id, viewer);
        homes.write(id, wanted.look(), wanted.shown());
        ClassHome home = homes.getLed(id, viewer);
        audit.record(
                viewer.person(),
                "class-home.changed",
                "class:" + id,
                Map.of(
                        "look", home.look().name(),
                        "tiles", Integer.toString(home.shown().size()),
                        "birthdays", Boolean.toString(home.shown().contains(TileKind.BIRTHDAYS))));
        return home;
    }

    /**
     * A class home as somebody wants it.
     *
     * @param look none for the one that its levels give it
     */
    record WantedHome(
            @Nullable HomeLook look,
            @NotNull @Size(min = 1, max = 20) List<@NotNull TileKind> shown) {}
}
