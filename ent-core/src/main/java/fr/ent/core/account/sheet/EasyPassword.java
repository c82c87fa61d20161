package fr.ent.core.account.sheet;

import fr.ent.core.account.print.Template;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Three words that a child can read and type, {@code girafe-nuage-velo}: 29 bits, behind the limits on sign-in. */
public record EasyPassword(String value) {

    static final List<String> WORDS = Template.read("sheet/words.txt").lines().toList();

    private static final int WORDS_IN_IT = 3;
    private static final int SHORTEST = 12;

    public static EasyPassword draw(RandomGenerator random) {
        String words;
        do {
            words = random.ints(WORDS_IN_IT, 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .collect(Collectors.joining("-"));
        } while (words.length() < SHORTEST);
        return new EasyPassword(words);
    }

    /** Never the password itself: this is what logs get. */
    @Override
    public String toString() {
        return "EasyPassword";
    }
}
