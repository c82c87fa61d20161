package fr.ent.core.catalogue.exchange;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Parts of the catalogue that are taken from a file and given as one. */
@RestController
@RequestMapping("/api/core/resources")
class ResourceExchangeController {

    private static final long LARGEST = 5_000_000;
    private static final int FILES_PER_HOUR = 60;

    private final ImportResources importResources;
    private final ExchangeRows rows;
    private final CatalogueRights rights;
    private final RateLimits limits;

    ResourceExchangeController(
            ImportResources importResources, ExchangeRows rows, CatalogueRights rights, RateLimits limits) {
        this.importResources = importResources;
        this.rows = rows;
        this.rights = rights;
        this.limits = limits;
    }

    /** The forms in which resources are given. */
    enum ResourceForm {
        CSV,
        LOM
    }

    /**
     * Says what a file would add to one's part of the catalogue, and what is wrong with it. Nothing changes; 60 files an hour.
     *
     * @param schoolId of a school's own
     * @param file CSV with columns {@code Titre} and {@code Adresse}, or LOM in XML; 5 MB and 2,000 records at most
     */
    @PostMapping(path = "/imports/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(CatalogueRoom.FULL)
    ResourceImport preview(
            @RequestParam ResourceOrigin origin,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @RequestParam MultipartFile file,
            Viewer viewer)
            throws IOException {
        ResourcePlace place = new ResourcePlace(origin, schoolId);
        return importResources
                .preview(place, accept(place, file, viewer))
                .orElseThrow(() -> Problem.of(CatalogueRoom.FULL));
    }

    /**
     * Adds the resources of a file; one whose address is known stays as it is. The same file adds nothing a second time.
     * A part of the catalogue takes 5,000 resources.
     *
     * @param schoolId of a school's own
     * @param file as for the preview
     */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(CatalogueRoom.FULL)
    ResourceImport take(
            @RequestParam ResourceOrigin origin,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @RequestParam MultipartFile file,
            Viewer viewer)
            throws IOException {
        ResourcePlace place = new ResourcePlace(origin, schoolId);
        return importResources
                .apply(place, accept(place, file, viewer), viewer)
                .orElseThrow(() -> Problem.of(CatalogueRoom.FULL));
    }

    /**
     * Gives a part of the catalogue as a file, for a spreadsheet or another catalogue.
     *
     * @param schoolId of a school's own
     */
    @GetMapping("/exports")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = {"text/csv", "application/xml"})
    ResponseEntity<byte[]> give(
            @RequestParam ResourceOrigin origin,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @RequestParam ResourceForm form,
            Viewer viewer) {
        ResourcePlace place = new ResourcePlace(origin, schoolId);
        require(place, viewer);
        limits.take("resource-export", viewer.person().toString(), FILES_PER_HOUR, Duration.ofHours(1));
        return switch (form) {
            case CSV ->
                new Download("ressources", "csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .of(ResourcesCsv.write(rows.list(place)).getBytes(StandardCharsets.UTF_8));
            case LOM ->
                new Download("ressources", "xml", MediaType.APPLICATION_XML).of(LomWriter.write(rows.list(place)));
        };
    }

    private ReadResources accept(ResourcePlace place, MultipartFile file, Viewer viewer) throws IOException {
        require(place, viewer);
        limits.take("resource-import", viewer.person().toString(), FILES_PER_HOUR, Duration.ofHours(1));
        if (file.getSize() > LARGEST) {
            throw Problem.of(CommonProblems.FILE_TOO_LARGE);
        }
        return ResourceFiles.read(file.getBytes());
    }

    private void require(ResourcePlace place, Viewer viewer) {
        if (!rights.mayKeep(viewer, place)) {
            throw Problem.notFound();
        }
    }
}
