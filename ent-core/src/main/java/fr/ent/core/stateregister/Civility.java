package fr.ent.core.stateregister;

import java.util.Locale;
import java.util.Optional;

/** How the State's files address a grown-up. */
public enum Civility {
    MADAM,
    SIR;

    /** The one that a register writes ({@code Mme}, {@code M.}), or else the one of a sex ({@code F}, {@code M}). */
    static Optional<Civility> read(String title, String sex) {
        String written = title.isBlank() ? sex : title;
        return switch (written.replace(".", "").strip().toUpperCase(Locale.ROOT)) {
            case "MME", "MLLE", "MADAME", "MADEMOISELLE", "F" -> Optional.of(MADAM);
            case "M", "MR", "MONSIEUR" -> Optional.of(SIR);
            default -> Optional.empty();
        };
    }
}
