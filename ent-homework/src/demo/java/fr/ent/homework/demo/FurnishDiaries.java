package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the diaries of a town's classes. */
final class FurnishDiaries implements Furnishing {

    private static final long SEED = 20_260_912L;
    private static final String SPELLING = "dictée";
    private static final FileContent WORDS =
            new FileContent("Mots de la dictée.txt", "text/plain", FurnishDiaries.class, "mots.txt");
    private static final FileContent POEM =
            new FileContent("L’hiver sous le préau.pdf", "application/pdf", FurnishDiaries.class, "poesie.pdf");

    @Override
    public String witness() {
        return "homework.entry";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        List<Attachment> attachments = new ArrayList<>();
        List<DiaryEntry> entries = entries(supplies, chance).stream()
                .map(entry -> attach(entry, town, supplies.now(), chance, attachments))
                .toList();
        supplies.attach(attachments);
        write(supplies.batch(), town, entries);
        supplies.tell(new HomeworkNotices(chance, town, supplies.now()).about(entries));
    }

    private static void write(Batch batch, Town town, List<DiaryEntry> entries) {
        ClassSlots slots = new ClassSlots(town);
        batch.insert(
                "homework.entry (territory_id, id, class_id, kind, given_on, due_on, subject, body, file_ids, slot_id,"
                        + " author_id, created_at, shown_at)",
                entries,
                one -> row(
                        town.brand().id(),
                        one.id(),
                        one.schoolClass().id(),
                        one.due().isPresent() ? "HOMEWORK" : "LESSON",
                        one.given(),
                        one.due().orElse(null),
                        one.text().subject(),
                        one.text().words(),
                        one.files().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                        one.slot(slots).orElse(null),
                        town.teacher(one.schoolClass()).id(),
                        one.createdAt().atOffset(ZoneOffset.UTC),
                        one.createdAt().atOffset(ZoneOffset.UTC)));
    }

    private static List<DiaryEntry> entries(Supplies supplies, Chance chance) {
        Town town = supplies.town();
        DiaryPlan plan = new DiaryPlan(chance, town.year(), supplies.now());
        ToldHomework told = new ToldHomework(plan);
        List<DiaryEntry> entries = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            ClassDays days = supplies.classDays(schoolClass.school());
            entries.addAll(told.tell(schoolClass, days, plan.write(schoolClass, days)));
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
        Attachment attachment = new Attachment(
                chance.id(),
                town.teacher(schoolClass),
                words.contains(SPELLING) ? WORDS : POEM,
                FileAudience.of(schoolClass));
        attachments.add(attachment);
        return entry.with(attachment.id());
    }
}
