package fr.ent.homework.diary.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.diary.DiaryProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lesson sheets of the one who asks. */
@RestController
@RequestMapping("/api/homework/lesson-sheets")
class SheetController {

    private final WriteSheet writeSheet;
    private final SheetSlots slots;

    SheetController(WriteSheet writeSheet, SheetSlots slots) {
        this.writeSheet = writeSheet;
        this.slots = slots;
    }

    /**
     * A lesson sheet as it is to be.
     *
     * @param version the version that was read
     */
    record SheetRevision(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid SheetContent content) {}

    /** Lists the reader's own lesson sheets, the last written first; 500 at most. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<SheetBrief> list(Viewer viewer) {
        return slots.listOwn(viewer);
    }

    /** Writes a lesson sheet. Nobody else reads it until it lies in a slot of a class. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<SheetView> write(@RequestBody @Valid SheetContent sheet, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(writeSheet.write(sheet, viewer));
    }

    /** Reads a lesson sheet: an own one, or one that lies in a slot of a class that the reader leads. */
    @GetMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SheetView read(@PathVariable SheetId id, Viewer viewer) {
        return writeSheet.find(id, viewer).orElseThrow(NotThere::new);
    }

    /** Changes an own lesson sheet. The version is the one that was read; one that has changed since is refused. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(DiaryProblems.CHANGED_MEANWHILE)
    SheetView revise(@PathVariable SheetId id, @RequestBody @Valid SheetRevision revision, Viewer viewer) {
        return switch (writeSheet.revise(id, revision.version(), revision.content(), viewer)) {
            case SheetOutcome.Done(SheetView sheet) -> sheet;
            case SheetOutcome.NotYours() -> throw new NotThere();
            case SheetOutcome.ChangedMeanwhile(int version) ->
                throw Problem.of(DiaryProblems.CHANGED_MEANWHILE, Map.of("version", version));
        };
    }

    /** Removes an own lesson sheet, from the slots in which it lies too. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable SheetId id, Viewer viewer) {
        if (!writeSheet.remove(id, viewer)) {
            throw new NotThere();
        }
    }
}
