package fr.ent.homework.library.book;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.BookId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of covers that a school adds by hand. */
@RestController
@RequestMapping("/api/homework/library/books/{id}/cover")
class CoverController {

    private final ChangeCover changeCover;

    CoverController(ChangeCover changeCover) {
        this.changeCover = changeCover;
    }

    /** Shows a picture in place of the drawn cover, or no picture any more. The one before is removed. */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable BookId id, @RequestBody @Valid WantedCover wanted, Viewer viewer) {
        if (!changeCover.change(id, wanted.fileId(), viewer)) {
            throw Problem.notFound();
        }
    }

    /**
     * A cover as it is to be.
     *
     * @param fileId a picture that the sender has stored; none for a cover that is drawn
     */
    record WantedCover(@Nullable FileId fileId) {}
}
