package fr.ent.core.space.link;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links to folders and files, for the staff that answers for the space. */
@RestController
@RequestMapping("/api/core")
class ItemLinkController {

    private final OpenLink openLink;

    ItemLinkController(OpenLink openLink) {
        this.openLink = openLink;
    }

    /** Opens a link to a folder or a file until a day, a year ahead at most. Only this answer tells its secret, which isn't kept. */
    @PostMapping("/items/{id}/links")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Refuses(SpaceProblems.CLOSED)
    ResponseEntity<OpenedLinkView> open(@PathVariable ItemId id, @RequestBody @Valid LinkWish wish, Viewer viewer) {
        OpenLink.OpenedLink opened = openLink.open(id, wish.until(), viewer)
                .orElseThrow(() -> SpaceProblems.of(new ItemOutcome.SpaceClosed()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new OpenedLinkView(
                        opened.link(), "/partage#" + opened.token().value()));
    }

    /** Lists the links to a folder or a file that still lead to it, the newest first. */
    @GetMapping("/items/{id}/links")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<ItemLinkView> list(@PathVariable ItemId id, Viewer viewer) {
        return openLink.list(id, viewer);
    }

    /** Closes a link: it leads nowhere from now on. */
    @DeleteMapping("/item-links/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable ItemLinkId id, Viewer viewer) {
        openLink.close(id, viewer);
    }

    /** The last day of a link. */
    record LinkWish(@NotNull LocalDate until) {}

    /**
     * A link just opened.
     *
     * @param path of its page, at the address of this site; the secret stands behind the sign #
     */
    record OpenedLinkView(ItemLinkView link, String path) {}
}
