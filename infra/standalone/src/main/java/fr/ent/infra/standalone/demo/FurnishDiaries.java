package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.infra.standalone.demo.DemoFiles.Attachment;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The diaries of a town's classes. */
@Component
class FurnishDiaries implements Furnishing {

    private static final long SEED = 20_260_912L;
    private static final String SPELLING = "dictée";

    private final DemoStore store;
    private final DemoFiles files;
    private final SchoolCalendar calendar;

    FurnishDiaries(DemoStore store, DemoFiles files, SchoolCalendar calendar) {
        this.store = store;
        this.files = files;
        this.calendar = calendar;
    }

    @Override
    public void furnish(Town town, Moment now) {
        SchoolDays days = MealDays.read(calendar, town, now.today());
        store.once(town, "homework.entry", batch -> write(batch, town, days, now));
    }

    private void write(Batch batch, Town town, SchoolDays days, Moment now) {
        Chance chance = town.chance(SEED);
        List<Attachment> attachments = new ArrayList<>();
        List<DiaryEntry> entries = entries(town, days, now, chance).stream()
                .map(entry -> attach(entry, town, now, chance, attachments))
                .toList();
        files.write(batch, town, attachments, now.instant());
        UUID territory = town.brand().id();
        batch.insert(
                "homework.entry (territory_id, id, class_id, kind, given_on, due_on, subject, body, file_ids, author_id,"
                        + " created_at)",
                entries,
                one -> row(
                        territory,
                        one.id(),
                        one.schoolClass().id(),
                        one.due().isPresent() ? "HOMEWORK" : "LESSON",
                        one.given(),
                        one.due().orElse(null),
                        one.text().subject(),
                        one.text().words(),
                        one.files().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                        town.teacher(one.schoolClass()).id(),
                        one.createdAt().atOffset(ZoneOffset.UTC)));
        new Bell(batch, territory).ring(new DueRings(chance, town, now).of(entries));
    }

    private static List<DiaryEntry> entries(Town town, SchoolDays days, Moment now, Chance chance) {
        DiaryPlan plan = new DiaryPlan(chance, town.year(), now);
        ToldHomework told = new ToldHomework(plan);
        List<DiaryEntry> entries = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            MealDays open = MealDays.of(schoolClass.school(), days, now.today());
            entries.addAll(told.tell(schoolClass, open, plan.of(schoolClass, open)));
        }
        return entries;
    }

    /** The poem, and the lists of words that are still to be learned, come with a file. */
    private static DiaryEntry attach(
            DiaryEntry entry, Town town, Moment now, Chance chance, List<Attachment> attachments) {
        String words = entry.text().words();
        boolean isToCome = entry.due().filter(due -> due.isAfter(now.today())).isPresent();
        if (!isToCome || !(words.contains("poésie") || words.contains(SPELLING))) {
            return entry;
        }
        SchoolClass schoolClass = entry.schoolClass();
        Person owner = town.teacher(schoolClass);
        Attachment attachment = words.contains(SPELLING)
                ? new Attachment(chance.id(), owner, schoolClass, "Mots de la dictée.txt", "mots.txt", "text/plain")
                : new Attachment(
                        chance.id(), owner, schoolClass, "L’hiver sous le préau.pdf", "poesie.pdf", "application/pdf");
        attachments.add(attachment);
        return entry.with(attachment.id());
    }
}
