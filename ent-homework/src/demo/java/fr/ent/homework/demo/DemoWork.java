package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Homework whose work is handed in. */
record DemoWork(UUID id, SchoolClass schoolClass, LocalDate given, LocalDate due, String subject, String words) {

    private static final int HANDED_IN_PERCENT = 80;
    private static final int ANSWERED_PERCENT = 70;
    private static final int DRAWN_PERCENT = 30;
    private static final List<String> SENTENCES = List.of(
            "Mon chat s’appelle Plume et il dort sur mon cartable.",
            "J’aime les hérissons parce qu’ils se roulent en boule.",
            "Le renard a une queue rousse et il court très vite.",
            "Chez ma mamie, il y a une poule qui pond des œufs bleus.",
            "La baleine est plus longue que notre école.",
            "Mon chien garde la maison quand nous sommes à l’école.");
    private static final List<DemoAnswer> ANSWERS = List.of(
            new DemoAnswer("Une belle phrase, avec sa majuscule et son point.", "BRAVO", false),
            new DemoAnswer("Tu as choisi des mots précis.", "WELL_DONE", false),
            new DemoAnswer("Ton écriture est plus régulière que la dernière fois.", "PROGRESS", false),
            new DemoAnswer("Relis ta phrase : il manque une lettre à un mot.", "ALMOST", true),
            new DemoAnswer(null, "SEEN", false));

    static DemoWork done(Chance chance, SchoolClass schoolClass, LocalDate given, LocalDate due) {
        return new DemoWork(
                chance.id(),
                schoolClass,
                given,
                due,
                "Production d’écrit",
                "Écris une phrase sur un animal que tu aimes, et rends-la ici.");
    }

    static DemoWork toCome(Chance chance, SchoolClass schoolClass, LocalDate given, LocalDate due) {
        return new DemoWork(
                chance.id(),
                schoolClass,
                given,
                due,
                "Sciences",
                "Dessine ou photographie une trace d’animal, et dis de qui elle est.");
    }

    /**
     * Most pupils have handed something in, some with a drawing, and most of that is answered; of those whom a visitor may play,
     * all.
     */
    List<DemoPiece> pieces(List<Pupil> pupils, Set<UUID> cast, Chance chance, Chance drawings) {
        return pupils.stream()
                .filter(pupil -> chance.in(HANDED_IN_PERCENT) || cast.contains(pupil.id()))
                .map(pupil -> new DemoPiece(
                        chance.id(),
                        pupil,
                        chance.pick(SENTENCES),
                        LocalTime.of(16 + chance.below(4), chance.below(60)),
                        chance.in(ANSWERED_PERCENT) || cast.contains(pupil.id())
                                ? Optional.of(chance.pick(ANSWERS))
                                : Optional.empty(),
                        drawings.in(DRAWN_PERCENT) || cast.contains(pupil.id())
                                ? Optional.of(drawings.id())
                                : Optional.empty()))
                .toList();
    }

    /**
     * A pupil's work, and what the teacher answered.
     *
     * @param picture the drawing that came with the words
     */
    record DemoPiece(
            UUID id, Pupil pupil, String words, LocalTime at, Optional<DemoAnswer> answer, Optional<UUID> picture) {}

    /** An answer of a teacher. */
    record DemoAnswer(@Nullable String words, String stamp, boolean askAgain) {}
}
