package fr.ent.homework.diary.series;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.diary.PublishEntry;
import fr.ent.homework.diary.PublishOutcome;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryWish;
import fr.ent.homework.diary.entry.SeriesId;
import fr.ent.homework.diary.entry.WeekOpenDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Copies what a teacher wrote for a class into another one, as drafts: each entry on the same weekday, or the next day with
 * school. What was for some pupils stays theirs. Runs in the caller's transaction.
 */
@Component
class CopyProgression {

    private final Directory directory;
    private final SchoolCalendar calendar;
    private final OwnEntries entries;
    private final Files files;
    private final PublishEntry publishEntry;

    CopyProgression(
            Directory directory, SchoolCalendar calendar, OwnEntries entries, Files files, PublishEntry publishEntry) {
        this.directory = directory;
        this.calendar = calendar;
        this.entries = entries;
        this.files = files;
        this.publishEntry = publishEntry;
    }

    /**
     * Nothing is copied of what others wrote, nor of a class that the viewer neither leads nor wrote for.
     *
     * @param onto a day of the week in which the first of these days begins anew
     */
    PublishOutcome copy(SeriesId series, WrittenStretch stretch, ClassId schoolClass, LocalDate onto, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(viewer::leads)
                .filter(led -> isOwn(stretch.schoolClass(), viewer))
                .map(led -> publishEntry.publish(schoolClass, list(stretch, led, onto, viewer), series, viewer))
                .orElseGet(PublishOutcome.NotYours::new);
    }

    private boolean isOwn(ClassId source, Viewer viewer) {
        return entries.hasWritten(source, viewer)
                || directory.findClass(source).filter(viewer::leads).isPresent();
    }

    private List<EntryWish> list(WrittenStretch stretch, ClassView schoolClass, LocalDate onto, Viewer viewer) {
        long later = ChronoUnit.DAYS.between(WeekOpenDays.monday(stretch.days().from()), WeekOpenDays.monday(onto));
        List<EntryContent> written = entries.list(stretch, viewer);
        Set<FileId> own = listAttachable(written, viewer);
        LocalDate begins = WeekOpenDays.monday(onto);
        SchoolDays days = calendar.days(List.of(schoolClass.schoolId()), begins, begins.plusDays(300));
        WeekOpenDays open = new WeekOpenDays(
                day -> days.findClosure(schoolClass.schoolId(), day).isEmpty());
        return written.stream()
                .map(content -> new EntryWish(
                        content.withFiles(own).on(open.from(content.date().plusDays(later)), due(content, later, open)),
                        new EntryReaders(null, null, true, null)))
                .toList();
    }

    /** The author's own files, without those that the virus scanner holds back for good. */
    private Set<FileId> listAttachable(List<EntryContent> written, Viewer viewer) {
        List<FileId> named = written.stream()
                .flatMap(content -> content.files().stream())
                .distinct()
                .toList();
        Set<FileId> attachable =
                files.listOwned(named, viewer).stream().map(FileView::id).collect(Collectors.toSet());
        files.listRefused(named).stream().map(FileView::id).forEach(attachable::remove);
        return attachable;
    }

    private static @Nullable LocalDate due(EntryContent content, long later, WeekOpenDays open) {
        return content.dueDate() == null ? null : open.from(content.dueDate().plusDays(later));
    }

    /** The entries of a class given in these days. */
    record WrittenStretch(ClassId schoolClass, DateRange days) {}
}
