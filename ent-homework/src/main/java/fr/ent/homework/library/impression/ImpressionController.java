package fr.ent.homework.library.impression;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.BookId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Impressions of a child about its books. */
@RestController
@RequestMapping("/api/homework/library/impressions")
class ImpressionController {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Impressions impressions;
    private final SayOfBook sayOfBook;

    ImpressionController(Directory directory, OwnFamilies ownFamilies, Impressions impressions, SayOfBook sayOfBook) {
        this.ownFamilies = ownFamilies;
        this.directory = directory;
        this.impressions = impressions;
        this.sayOfBook = sayOfBook;
    }

    /** Lists the books that a child has or has had, with what it says of them, for those who follow it at school. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<ReadBook> list(@RequestParam ChildId childId, Viewer viewer) {
        return directory
                .findChild(childId)
                .filter(viewer::followsAtSchool)
                .filter(child -> !ownFamilies.find(viewer).hides(childId))
                .map(impressions::list)
                .orElseThrow(Problem::notFound);
    }

    /** Says of a book that the pupil has or has had: a heart, words, a drawing. New words wait for the teacher. */
    @PutMapping("/{bookId}")
    @AllowedTo(Role.PUPIL)
    ReadBook say(@PathVariable BookId bookId, @RequestBody @Valid ImpressionContent content, Viewer viewer) {
        return sayOfBook.say(bookId, content, viewer).orElseThrow(Problem::notFound);
    }
}
