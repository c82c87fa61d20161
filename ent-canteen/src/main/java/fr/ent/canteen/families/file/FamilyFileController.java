package fr.ent.canteen.families.file;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The family's side of a child's yearly file: either guardian writes and signs it. */
@RestController
@RequestMapping("/api/canteen/files")
class FamilyFileController {

    private final WriteFile writeFile;
    private final SignFile signFile;
    private final FileYears years;
    private final ShowFile showFile;
    private final Families families;

    FamilyFileController(
            WriteFile writeFile, SignFile signFile, FileYears years, ShowFile showFile, Families families) {
        this.writeFile = writeFile;
        this.signFile = signFile;
        this.years = years;
        this.showFile = showFile;
        this.families = families;
    }

    /** Lists the files of one's own children for the school year, each in a line. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<FileLine> list(Viewer viewer) {
        Map<ChildId, FamilyFile> files =
                years.get(viewer.children().stream().map(ChildView::id).toList());
        return viewer.children().stream()
                .flatMap(child ->
                        Optional.ofNullable(files.get(child.id())).stream().map(file -> FileLine.of(child, file)))
                .toList();
    }

    /** Reads the file of a child for the school year. The audit trail keeps each reading by staff; 300 an hour. */
    @GetMapping("/{childId}")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    FamilyFileView show(@PathVariable ChildId childId, Viewer viewer) {
        families.readChild(childId, "file", viewer);
        return showFile.show(years.get(childId), viewer);
    }

    /**
     * Keeps the file of a child as written so far, complete or not. The version is the one that was read. The town hall
     * writes in the family's stead, never for the agent's own family.
     */
    @PutMapping("/{childId}")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({FileProblems.CHANGED, FamilyProblems.OWN_HOUSEHOLD})
    FamilyFileView keep(@PathVariable ChildId childId, @RequestBody @Valid WrittenFile written, Viewer viewer) {
        FamilyProblems.requireActing(childId, families, viewer);
        return showFile.show(
                FileProblems.done(writeFile.keep(childId, written.version(), written.content(), viewer)), viewer);
    }

    /**
     * Signs the file of a child and sends it to the town hall. The file is complete, and the version is the one that
     * was read. The town hall records a guardian's signature on paper: who signed and when, with the scan if there is one.
     */
    @PostMapping("/{childId}/sign")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({FileProblems.CHANGED, FamilyProblems.OWN_HOUSEHOLD})
    FamilyFileView sign(@PathVariable ChildId childId, @RequestBody @Valid SignedFile signed, Viewer viewer) {
        FamilyProblems.requireActing(childId, families, viewer);
        return showFile.show(
                FileProblems.done(signFile.sign(childId, signed.version(), signed.paper(), viewer)), viewer);
    }

    /** The new content, and the version it was written on. */
    record WrittenFile(
            @Min(0) @Max(1_000_000) int version,
            @NotNull @Valid FileContent content) {}

    /** The version that the guardian has read and answers for; {@code paper} comes from the town hall alone. */
    record SignedFile(@Min(1) @Max(1_000_000) int version, FamilyFile.@Nullable @Valid PaperSignature paper) {}

    /** A child's file in a line. */
    record FileLine(ChildView child, int year, FamilyFileState state, boolean begun, int faults, String reason) {
        static FileLine of(ChildView child, FamilyFile file) {
            return new FileLine(
                    child,
                    file.key().year(),
                    FamilyFileState.of(file.review().state()),
                    file.version() > 0,
                    file.faults().size(),
                    file.review().answer());
        }
    }
}
