package fr.ent.core.space;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Spaces that somebody has. */
@RestController
@RequestMapping("/api/core/spaces")
class SpaceController {

    private final FindSpaces spaces;

    SpaceController(FindSpaces spaces) {
        this.spaces = spaces;
    }

    /**
     * Lists the spaces that one may read: one's own, those of classes, schools and the town hall, and groups.
     *
     * @param classId instead, the own spaces of the pupils of a class, for its teachers and the head
     */
    @GetMapping
    @AllowedTo
    List<SpaceView> list(@RequestParam(required = false) @Nullable ClassId classId, Viewer viewer) {
        return (classId == null ? spaces.list(viewer) : spaces.listOfPupils(classId, viewer))
                .stream().map(SpaceView::of).toList();
    }

    /** Reads one space. */
    @GetMapping("/{id}")
    @AllowedTo
    SpaceView read(@PathVariable SpaceId id, Viewer viewer) {
        return SpaceView.of(spaces.get(id, viewer));
    }
}
