package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Files: one sends them, and opens those that are shared. */
@RestController
@RequestMapping("/api/core/files")
class FileController {

    private static final int UPLOADS = 100;
    private static final Duration PER = Duration.ofMinutes(10);

    /** The most of a day: what nothing names lies in no quota, and is there for a month. */
    private static final int MEGABYTES = 3_000;

    private final StoreFile storeFile;
    private final OpenFile openFile;
    private final RateLimits limits;

    FileController(StoreFile storeFile, OpenFile openFile, RateLimits limits) {
        this.storeFile = storeFile;
        this.openFile = openFile;
        this.limits = limits;
    }

    /**
     * Stores a file for the signed-in person. Nobody else opens it until something that they read refers to it; 100
     * uploads in ten minutes, and 3 GB in a day.
     *
     * @param file its type is told from its content, never from its name
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({FileProblems.TOO_LARGE, FileProblems.TYPE_REFUSED, FileProblems.INFECTED})
    FileView send(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        String person = viewer.person().toString();
        limits.take("upload", person, UPLOADS, PER);
        limits.takeSome("upload-size", person, megabytes(file), MEGABYTES, Duration.ofDays(1));
        return switch (storeFile.store(file, viewer)) {
            case StoreOutcome.Stored(FileView stored) -> stored;
            case StoreOutcome.Refused refusal -> throw FileProblems.of(refusal);
        };
    }

    /** Opens a file, whole or the range that {@code Range} asks for. The answer has the media type of the file. */
    @GetMapping("/{id}")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo
    @Answers(
            value = {200, 206, 302, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> open(@PathVariable FileId id, Viewer viewer, ServletWebRequest request) {
        return openFile.find(id, viewer)
                .map(file -> new FileAnswer(file)
                        .to(request, () -> openFile.findAddress(file), part -> openFile.read(file, part)))
                .orElseThrow(Problem::notFound);
    }

    private static int megabytes(MultipartFile file) {
        return Math.toIntExact(
                Math.min(MEGABYTES, file.getSize() / DataSize.ofMegabytes(1).toBytes() + 1));
    }
}
