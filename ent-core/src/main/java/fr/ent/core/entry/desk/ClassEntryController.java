package fr.ent.core.entry.desk;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.entry.EntryHours;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entry of a class: when it is open to its children, and what they show. */
@RestController
@RequestMapping("/api/core/classes/{id}/entry")
class ClassEntryController {

    private final EntryRights rights;
    private final ReadClassEntry reading;
    private final EntryRows rows;
    private final EntryOpenings openings;
    private final FollowEntry following;

    ClassEntryController(
            EntryRights rights, ReadClassEntry reading, EntryRows rows, EntryOpenings openings, FollowEntry following) {
        this.rights = rights;
        this.reading = reading;
        this.rows = rows;
        this.openings = openings;
        this.following = following;
    }

    /** Reads whether a class is open to its children now, its hours, its card and theirs, and their pictures. */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({TEACHER, HEAD})
    ClassEntryView read(@PathVariable ClassId id, Viewer viewer) {
        return reading.read(rights.require(id, viewer), rights.ownFamily(viewer));
    }

    /** Writes the hours of a class, and whether its children show three pictures that they alone know. */
    @PutMapping("/rules")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    ClassEntryView write(@PathVariable ClassId id, @RequestBody @Valid EntryRules rules, Viewer viewer) {
        ClassView schoolClass = rights.require(id, viewer);
        ClassEntry before = following.find(id);
        rows.writeRules(id, rules.secretsFrom(), rules.hours());
        following.changed(before, viewer);
        return reading.read(schoolClass, rights.ownFamily(viewer));
    }

    /**
     * Holds a class open until a time of today, or shut for the rest of it. A class that is shut signs out all who came in by a
     * card.
     */
    @PutMapping("/hold")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    ClassEntryView hold(@PathVariable ClassId id, @RequestBody @Valid EntryHold wish, Viewer viewer) {
        ClassView schoolClass = rights.require(id, viewer);
        Instant until = wish.until() == null ? openings.endOfDay() : openings.today(wish.until());
        if (!until.isAfter(openings.now())) {
            throw new InvalidInput("until", "not-to-come");
        }
        ClassEntry before = following.find(id);
        rows.hold(id, wish.kind(), until);
        following.held(before, wish.kind(), viewer);
        return reading.read(schoolClass, rights.ownFamily(viewer));
    }

    /**
     * The rules of a class's entry.
     *
     * @param secretsFrom the age in years from which a child shows its three pictures; none where nobody does
     */
    record EntryRules(
            @Nullable @Min(2) @Max(12) Integer secretsFrom,
            @NotNull @Valid EntryHours hours) {}

    /**
     * A wish to hold a class open or shut.
     *
     * @param until a time of today; to its end without one
     */
    record EntryHold(@NotNull HeldKind kind, @Nullable LocalTime until) {}
}
