package fr.ent.homework.library.exchange;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.homework.library.LibraryRights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Catalogues that are taken from a file and given as one. */
@RestController
@RequestMapping("/api/homework/library")
class ExchangeController {

    private static final long LARGEST = 5_000_000;
    private static final int UPLOADS_PER_HOUR = 60;

    private final ImportBooks importBooks;
    private final CatalogueRows rows;
    private final LibraryRights rights;
    private final RateLimits limits;

    ExchangeController(ImportBooks importBooks, CatalogueRows rows, LibraryRights rights, RateLimits limits) {
        this.importBooks = importBooks;
        this.rows = rows;
        this.rights = rights;
        this.limits = limits;
    }

    /** The forms in which a catalogue is given. */
    enum CatalogueForm {
        CSV,
        UNIMARC
    }

    /**
     * Says what a file of books would add to a school's catalogue, and what is wrong with its records. Nothing changes; 60
     * files an hour.
     *
     * @param file CSV with a column {@code Titre}, or UNIMARC in ISO 2709; 5 MB and 5,000 records at most
     */
    @PostMapping(path = "/imports/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    CatalogueImport preview(@RequestParam SchoolId schoolId, @RequestParam MultipartFile file, Viewer viewer)
            throws IOException {
        return importBooks.preview(schoolId, accept(schoolId, file, viewer));
    }

    /**
     * Adds the books of a file to a school's catalogue; a book that is known stays as it is and gets the copies it hadn't.
     * The same file adds nothing a second time.
     *
     * @param file as for the preview
     */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    CatalogueImport take(@RequestParam SchoolId schoolId, @RequestParam MultipartFile file, Viewer viewer)
            throws IOException {
        return importBooks.apply(schoolId, accept(schoolId, file, viewer), viewer);
    }

    /** Gives the catalogue of a school as a file, for a spreadsheet or another library. */
    @GetMapping("/exports")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @BulkReading(BulkKind.EXPORTS)
    @Answers(as = {"text/csv", "application/marc"})
    ResponseEntity<byte[]> give(@RequestParam SchoolId schoolId, @RequestParam CatalogueForm form, Viewer viewer) {
        require(schoolId, viewer);
        return switch (form) {
            case CSV ->
                new Download("catalogue", "csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .of(BooksCsv.write(rows.list(schoolId)).getBytes(StandardCharsets.UTF_8));
            case UNIMARC ->
                new Download("catalogue", "mrc", new MediaType("application", "marc"))
                        .of(BooksUnimarc.write(rows.list(schoolId)));
        };
    }

    private byte[] accept(SchoolId school, MultipartFile file, Viewer viewer) throws IOException {
        require(school, viewer);
        limits.take("library-import", viewer.person().toString(), UPLOADS_PER_HOUR, Duration.ofHours(1));
        if (file.getSize() > LARGEST) {
            throw Problem.of(CommonProblems.FILE_TOO_LARGE);
        }
        return file.getBytes();
    }

    private void require(SchoolId school, Viewer viewer) {
        if (!rights.mayKeep(viewer, school)) {
            throw Problem.notFound();
        }
    }
}
