package fr.ent.core.onboarding.batch;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.year.FileYears.SchoolInYear;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of a school's files: upload, preview, and the imports before. */
@RestController
@RequestMapping("/api/core/imports")
class ImportController {

    private static final int UPLOADS_PER_HOUR = 60;

    private final PreviewImport preview;
    private final CompareImport comparing;
    private final ImportDesk desk;
    private final ChangePages pages;
    private final RateLimits limits;

    ImportController(
            PreviewImport preview, CompareImport comparing, ImportDesk desk, ChangePages pages, RateLimits limits) {
        this.preview = preview;
        this.comparing = comparing;
        this.desk = desk;
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * Reads the files of a school and previews what they would change. Nothing changes in the directory before the
     * import is applied. At least one file is sent, in the formats that the ministry's ONDE exports; 60 uploads an
     * hour.
     *
     * @param yearId the school year of which the files speak, asked while a change of the school waits for its year
     * @param pupils the pupils of the school
     * @param guardians their guardians
     * @param teachers the teachers and their classes
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({ImportProblems.REFUSED, ImportProblems.NO_SCHOOL_YEAR, ImportProblems.WHICH_YEAR})
    ImportView preview(
            @RequestParam SchoolId schoolId,
            @RequestParam(required = false) @Nullable UUID yearId,
            @RequestPart(required = false) @Nullable MultipartFile pupils,
            @RequestPart(required = false) @Nullable MultipartFile guardians,
            @RequestPart(required = false) @Nullable MultipartFile teachers,
            Viewer viewer) {
        if (!desk.knows(schoolId)) {
            throw Problem.notFound();
        }
        limits.take("import", viewer.person().toString(), UPLOADS_PER_HOUR, Duration.ofHours(1));
        comparing.forgetOld();
        Map<OndeFile, MultipartFile> uploads = new EnumMap<>(OndeFile.class);
        put(uploads, OndeFile.PUPILS, pupils);
        put(uploads, OndeFile.GUARDIANS, guardians);
        put(uploads, OndeFile.TEACHERS, teachers);
        if (uploads.isEmpty()) {
            throw Problem.invalid(new InvalidField("pupils", "required"));
        }
        return switch (preview.preview(new SchoolInYear(schoolId, yearId), uploads, viewer)) {
            case PreviewImport.PreviewOutcome.Previewed(UUID id) -> show(id);
            case PreviewImport.PreviewOutcome.Refused refusal -> throw ImportProblems.of(refusal);
        };
    }

    private static void put(Map<OndeFile, MultipartFile> uploads, OndeFile file, @Nullable MultipartFile upload) {
        if (upload != null) {
            uploads.put(file, upload);
        }
    }

    /** Lists the latest imports, without their questions and rejected lines. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<ImportView> list() {
        return desk.list();
    }

    /** Reads one import with its questions and rejected lines. */
    @GetMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ImportView show(@PathVariable UUID id) {
        return desk.findView(id).orElseThrow(Problem::notFound);
    }

    /**
     * Pages through the changes of an import, of one kind or of all.
     *
     * @param after the position of the last change that is known
     */
    @GetMapping("/{id}/changes")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    ChangePage changes(
            @PathVariable UUID id,
            @RequestParam(required = false) Change.@Nullable ChangeKind kind,
            @RequestParam(defaultValue = "-1") int after,
            Viewer viewer) {
        return pages.after(desk.find(id).orElseThrow(Problem::notFound).id(), kind, after, viewer);
    }
}
