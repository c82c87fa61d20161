package fr.ent.homework.demo;

import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.SchoolClass;
import fr.ent.homework.demo.SchoolTexts.DiaryText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The homework of Sofia's children: a poem for Léa on the next day of class, nothing then for Tom but much later. */
final class ToldHomework {

    private static final String POEM_CLASS = "CE1 Mme Aubin";
    private static final String BUSY_CLASS = "CM2 M. Baille";
    static final DiaryText POEM = new DiaryText(
            "Lecture", "Lire les pages 42 et 43, et apprendre la poésie « L’hiver sous le préau » (fiche jointe).");
    private static final List<DiaryText> BUSY = List.of(
            new DiaryText("Mathématiques", "Exercices 4 et 5 page 61 : comparer et ranger des nombres décimaux."),
            new DiaryText("Français", "Apprendre la dictée n° 12 et la règle d’accord du participe passé."),
            new DiaryText(
                    "Histoire", "Relire les lettres de soldats et noter trois mots qui décrivent la vie au front."));

    private final DiaryPlan plan;

    ToldHomework(DiaryPlan plan) {
        this.plan = plan;
    }

    List<DiaryEntry> tell(SchoolClass schoolClass, ClassDays days, List<DiaryEntry> drawn) {
        Optional<LocalDate> last = plan.taught(days).stream().reduce((earlier, later) -> later);
        Optional<LocalDate> next = last.flatMap(day -> DiaryPlan.dayAfter(days, days.today(), 1));
        if (next.isEmpty() || !List.of(POEM_CLASS, BUSY_CLASS).contains(schoolClass.name())) {
            return drawn;
        }
        boolean isPoem = schoolClass.name().equals(POEM_CLASS);
        LocalDate given = last.orElseThrow();
        LocalDate due = isPoem ? next.get() : tuesdayAfter(days, next.get());
        List<DiaryText> texts = isPoem ? List.of(POEM) : BUSY;
        List<DiaryEntry> told = new ArrayList<>(drawn);
        told.removeIf(entry -> isStillToDo(entry, days.today())
                && (entry.due().equals(next)
                        || texts.stream()
                                .anyMatch(text ->
                                        text.subject().equals(entry.text().subject()))));
        texts.forEach(text -> told.add(plan.entry(schoolClass, given, Optional.of(due), text)));
        return told;
    }

    private static boolean isStillToDo(DiaryEntry entry, LocalDate today) {
        return entry.due().filter(due -> due.isAfter(today)).isPresent();
    }

    private static LocalDate tuesdayAfter(ClassDays days, LocalDate day) {
        return days.open().stream()
                .filter(open -> open.isAfter(day) && open.getDayOfWeek() == DayOfWeek.TUESDAY)
                .findFirst()
                .orElse(day);
    }
}
