package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An impression of a pupil about a book that it has brought back.
 *
 * @param shown whether its teacher has let the class read it
 */
record DemoSaying(
        UUID id,
        DemoBook book,
        Pupil pupil,
        boolean heart,
        @Nullable String words,
        boolean shown,
        LocalDate on) {

    private static final int HEART_PERCENT = 55;
    private static final int WORDS_PERCENT = 30;
    private static final int SHOWN_PERCENT = 70;

    /** Of half of the books; a child speaks of a book once. */
    static List<DemoSaying> of(List<DemoLoan> loans, Chance chance) {
        List<String> sentences = WordList.read(DemoSaying.class, "sentences.txt");
        Set<List<UUID>> said = new HashSet<>();
        List<DemoSaying> sayings = new ArrayList<>();
        for (DemoLoan loan : loans) {
            LocalDate on = loan.returned();
            boolean heart = chance.in(HEART_PERCENT);
            boolean speaks = chance.in(WORDS_PERCENT);
            boolean shown = chance.in(SHOWN_PERCENT);
            if (on != null
                    && (heart || speaks)
                    && said.add(List.of(loan.book().id(), loan.pupil().id()))) {
                sayings.add(new DemoSaying(
                        chance.id(),
                        loan.book(),
                        loan.pupil(),
                        heart,
                        speaks ? chance.pick(sentences) : null,
                        speaks && shown,
                        on));
            }
        }
        return sayings;
    }
}
