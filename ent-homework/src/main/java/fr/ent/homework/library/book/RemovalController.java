package fr.ent.homework.library.book;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.BookId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Books that leave a catalogue. */
@RestController
@RequestMapping("/api/homework/library/removals")
class RemovalController {

    private final RemoveBooks removeBooks;

    RemovalController(RemoveBooks removeBooks) {
        this.removeBooks = removeBooks;
    }

    /** Removes books, with copies and wishes, but those that a child has ever borrowed. Twice is once. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    RemovedBooks remove(@RequestBody @Valid UnwantedBooks unwanted, Viewer viewer) {
        return removeBooks
                .remove(unwanted.schoolId(), Set.copyOf(unwanted.bookIds()), viewer)
                .map(RemovedBooks::new)
                .orElseThrow(Problem::notFound);
    }

    /** Books of a school to be removed. */
    record UnwantedBooks(
            @NotNull SchoolId schoolId,
            @NotEmpty @Size(max = 500) List<@NotNull BookId> bookIds) {}

    /** How many books were removed. */
    record RemovedBooks(int removed) {}
}
