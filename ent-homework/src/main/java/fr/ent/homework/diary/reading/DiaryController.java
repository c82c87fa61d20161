package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AnswerTags;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryViews;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The diary, by child for a family and who accompanies the child, by class for a teacher and an ATSEM. Town agents don't read it. */
@RestController
@RequestMapping("/api/homework/diary")
class DiaryController {

    private final DiaryReaders readers;
    private final DiaryEntries entries;
    private final EntryViews views;
    private final AnswerTags tags;

    DiaryController(DiaryReaders readers, DiaryEntries entries, EntryViews views, AnswerTags tags) {
        this.readers = readers;
        this.entries = entries;
        this.views = views;
        this.tags = tags;
    }

    /**
     * Reads the diary of a child or of a class. Exactly one of {@code childId} and {@code classId} is given. Drafts and what waits
     * for its moment are read by class alone, by those who lead it. Answers 304 if the diary hasn't changed.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ATSEM, Role.AESH, Role.RASED})
    @Answers({200, 304})
    ResponseEntity<DiaryView> read(
            @RequestParam(required = false) @Nullable ChildId childId,
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Viewer viewer,
            ServletWebRequest request) {
        DateRange days = DateRange.of(from, to);
        List<EntryFacts> shown = entries.list(reader(childId, classId, viewer), days);
        DiaryView diary = new DiaryView(days.from(), days.to(), views.list(shown));
        // all that is shown: an author's name or a file may go while the entry stays as it is
        String etag = tags.tag(diary);
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
        }
        return ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(diary);
    }

    private DiaryReader reader(@Nullable ChildId child, @Nullable ClassId schoolClass, Viewer viewer) {
        if (child != null && schoolClass == null) {
            return readers.ofChild(child, viewer).orElseThrow(Problem::notFound);
        }
        if (schoolClass != null && child == null) {
            return readers.ofClass(schoolClass, viewer).orElseThrow(Problem::notFound);
        }
        throw Problem.invalid(new InvalidField("childId", "exactly-one"), new InvalidField("classId", "exactly-one"));
    }
}
