package fr.ent.canteen.families.file;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The town hall's side of family files: the queue and the answer. */
@RestController
@RequestMapping("/api/canteen")
class FileCheckController {

    private final CheckFile checkFile;
    private final FileQueue queue;
    private final FileYears years;
    private final ShowFile showFile;
    private final Families families;

    FileCheckController(CheckFile checkFile, FileQueue queue, FileYears years, ShowFile showFile, Families families) {
        this.checkFile = checkFile;
        this.queue = queue;
        this.years = years;
        this.showFile = showFile;
        this.families = families;
    }

    /**
     * Pages through the files of one state, a child after the other. Those of the reader's own
     * family are marked {@code own}: a colleague checks.
     *
     * @param after the child at the end of the page before
     */
    @GetMapping("/file-queue")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    FileQueue.QueuePage queue(
            @RequestParam(defaultValue = "SENT") FamilyFileState state,
            @RequestParam(required = false) @Nullable ChildId after,
            Viewer viewer) {
        return queue.read(years.current(), state, after, families.ownFamily(viewer));
    }

    /** Accepts the file of a child in the version that was read. */
    @PostMapping("/files/{childId}/accept")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({FamilyProblems.OWN_HOUSEHOLD, FileProblems.CHANGED, FileProblems.NOT_SENT})
    FamilyFileView accept(@PathVariable ChildId childId, @RequestBody @Valid AcceptedFile accepted, Viewer viewer) {
        families.getChild(childId, viewer);
        return showFile.show(FileProblems.done(checkFile.accept(childId, accepted.version(), viewer)), viewer);
    }

    /** Returns the file of a child to the family, with what is left to do. */
    @PostMapping("/files/{childId}/return")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({FamilyProblems.OWN_HOUSEHOLD, FileProblems.CHANGED, FileProblems.NOT_SENT})
    FamilyFileView giveBack(@PathVariable ChildId childId, @RequestBody @Valid ReturnedFile returned, Viewer viewer) {
        families.getChild(childId, viewer);
        return showFile.show(
                FileProblems.done(checkFile.giveBack(
                        childId, returned.version(), returned.reason().strip(), viewer)),
                viewer);
    }

    /** The version that the agent has read. */
    record AcceptedFile(@Min(1) @Max(1_000_000) int version) {}

    /** The version that the agent has read, and what the family has to do. */
    record ReturnedFile(
            @Min(1) @Max(1_000_000) int version,

            @NotBlank @PlainText(max = 500) String reason) {}
}
