package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pupils on pictures of folders, for the staff that answers for the space. */
@RestController
@RequestMapping("/api/core/items")
class FacesController {

    /** Nobody has said who is on one of them, and a child may be on it whom the viewer isn't told of: a colleague says it first. */
    private static final String COLLEAGUE_FIRST = "409 core:faces-colleague-first";

    private final SayFaces sayFaces;
    private final TellFaces tellFaces;

    FacesController(SayFaces sayFaces, TellFaces tellFaces) {
        this.sayFaces = sayFaces;
        this.tellFaces = tellFaces;
    }

    /** Reads who is on a picture or a film, or heard in a sound, and because of whom it isn't shown to pupils and families. */
    @GetMapping("/{id}/faces")
    @AllowedTo({
        Role.TEACHER,
        Role.HEAD,
        Role.TOWN_AGENT,
        Role.TERRITORY_ADMINISTRATOR,
        Role.ANIMATOR,
        Role.ELECTED,
        Role.LIBRARIAN
    })
    FacesView read(@PathVariable ItemId id, Viewer viewer) {
        return tellFaces.read(id, viewer);
    }

    /**
     * Says who is on a picture or a film of a folder, or heard in a sound; nobody is said too. Pupils and families of a class or a
     * group have it if all on it may be shown there; the answer names those because of whom they don't. Nothing is said where it has
     * another content by now than the version that was looked at: {@code 409 core:changed-meanwhile}.
     */
    @PutMapping("/{id}/faces")
    @AllowedTo({
        Role.TEACHER,
        Role.HEAD,
        Role.TOWN_AGENT,
        Role.TERRITORY_ADMINISTRATOR,
        Role.ANIMATOR,
        Role.ELECTED,
        Role.LIBRARIAN
    })
    @Refuses(COLLEAGUE_FIRST)
    SaidFaces say(@PathVariable ItemId id, @RequestBody @Valid FacesContent content, Viewer viewer) {
        return say(List.of(new SeenPicture(id, content.version())), content.onPictures(), viewer);
    }

    /** Says the same of several pictures at once: all of them, or none. */
    @PutMapping("/faces")
    @AllowedTo({
        Role.TEACHER,
        Role.HEAD,
        Role.TOWN_AGENT,
        Role.TERRITORY_ADMINISTRATOR,
        Role.ANIMATOR,
        Role.ELECTED,
        Role.LIBRARIAN
    })
    @Refuses(COLLEAGUE_FIRST)
    SaidFaces sayAll(@RequestBody @Valid FacesOfItems content, Viewer viewer) {
        return say(content.pictures(), content.onPictures(), viewer);
    }

    private SaidFaces say(List<SeenPicture> seen, List<ChildId> pupils, Viewer viewer) {
        return switch (sayFaces.say(seen, pupils, viewer)) {
            case FacesOutcome.Said(SaidFaces faces) -> faces;
            case FacesOutcome.ChangedMeanwhile() -> throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case FacesOutcome.ColleagueFirst() -> throw Problem.of(COLLEAGUE_FIRST);
        };
    }

    /** Counts the pictures of a folder, or a picture itself, that pupils and families don't see, and those no link shows. */
    @GetMapping("/{id}/hidden-pictures")
    @AllowedTo({
        Role.TEACHER,
        Role.HEAD,
        Role.TOWN_AGENT,
        Role.TERRITORY_ADMINISTRATOR,
        Role.ANIMATOR,
        Role.ELECTED,
        Role.LIBRARIAN
    })
    HiddenPictures count(@PathVariable ItemId id, Viewer viewer) {
        return tellFaces.count(id, viewer);
    }

    /**
     * The pupils on a picture; none if nobody is.
     *
     * @param version of the content that was looked at
     */
    record FacesContent(
            @Min(1) @Max(1_000) int version,
            @NotNull @Size(max = 200) List<@NotNull ChildId> onPictures) {

        FacesContent {
            onPictures = onPictures.stream().distinct().toList();
        }
    }

    /** The pupils on each of these pictures. */
    record FacesOfItems(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid SeenPicture> pictures,
            @NotNull @Size(max = 200) List<@NotNull ChildId> onPictures) {

        FacesOfItems {
            pictures = pictures.stream().distinct().toList();
            onPictures = onPictures.stream().distinct().toList();
        }
    }
}
