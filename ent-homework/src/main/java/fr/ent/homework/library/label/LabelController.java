package fr.ent.homework.library.label;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.ReaderCards;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Labels and reader cards, to print on sheets of 21. */
@RestController
@RequestMapping("/api/homework/library")
class LabelController {

    /** No copy of these books is in use, or the class has no pupils: there is nothing to print. */
    private static final String NOTHING_TO_PRINT = "409 homework:nothing-to-print";
    /** These books have more than {@code most} copies in use. */
    private static final String TOO_MANY_LABELS = "409 homework:too-many-labels";

    private final LibraryRights rights;
    private final Directory directory;
    private final LabelledCopies copies;
    private final ReaderCards cards;
    private final PrintLabels printLabels;

    LabelController(
            LibraryRights rights,
            Directory directory,
            LabelledCopies copies,
            ReaderCards cards,
            PrintLabels printLabels) {
        this.rights = rights;
        this.directory = directory;
        this.copies = copies;
        this.cards = cards;
        this.printLabels = printLabels;
    }

    /** Prints the labels of all copies of some books as one PDF, 1,050 at most; 60 prints an hour. */
    @PostMapping(path = "/labels", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Refuses({NOTHING_TO_PRINT, TOO_MANY_LABELS})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printLabels(@RequestBody @Valid WantedLabels wanted, Viewer viewer) {
        SchoolView school = require(wanted.schoolId(), at -> rights.mayKeep(viewer, at));
        List<PaperLabel> labels = copies.list(school.id(), school.name(), wanted.bookIds());
        if (labels.size() > LabelledCopies.MOST) {
            throw Problem.of(TOO_MANY_LABELS, Map.of("most", LabelledCopies.MOST));
        }
        return print("étiquettes", school.name(), labels, viewer);
    }

    /** Prints the reader cards of a class as one PDF; a pupil without a card gets one. 60 prints an hour. */
    @PostMapping(path = "/cards", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PRINTS)
    @Refuses(NOTHING_TO_PRINT)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printCards(@RequestBody @Valid WantedCards wanted, Viewer viewer) {
        ClassView schoolClass = directory.findClass(wanted.classId()).orElseThrow(Problem::notFound);
        SchoolView school = require(schoolClass.schoolId(), at -> rights.mayRun(viewer, at));
        List<ChildView> pupils = directory.listPupils(schoolClass.id());
        List<ChildId> ids = pupils.stream().map(ChildView::id).toList();
        Map<ChildId, Barcode> numbers = cards.give(school.id(), ids);
        List<PaperLabel> labels = pupils.stream()
                .map(pupil -> new PaperLabel(
                        pupil.givenName(),
                        pupil.familyName() + " · " + pupil.className(),
                        school.name(),
                        Objects.requireNonNull(numbers.get(pupil.id()))))
                .toList();
        return print("cartes de bibliothèque", schoolClass.name(), labels, viewer);
    }

    private SchoolView require(SchoolId school, Predicate<SchoolId> mayPrint) {
        return directory
                .findSchool(school)
                .filter(found -> mayPrint.test(found.id()))
                .orElseThrow(Problem::notFound);
    }

    private ResponseEntity<byte[]> print(String kind, String name, List<PaperLabel> labels, Viewer viewer) {
        if (labels.isEmpty()) {
            throw Problem.of(NOTHING_TO_PRINT);
        }
        return PrintedFile.of(kind, name).of(printLabels.print(kind + " " + name, labels, viewer));
    }

    /** Books whose copies get a label. */
    record WantedLabels(
            @NotNull SchoolId schoolId,
            @NotEmpty @Size(max = 500) List<@NotNull BookId> bookIds) {}

    /** A class whose pupils get a card. */
    record WantedCards(@NotNull ClassId classId) {}
}
