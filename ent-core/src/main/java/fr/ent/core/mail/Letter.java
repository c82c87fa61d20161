package fr.ent.core.mail;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/**
 * A mail in plain text.
 *
 * @param to one address
 * @param papers that come with it
 */
public record Letter(String to, String subject, String text, List<Paper> papers) {

    public Letter {
        papers = List.copyOf(papers);
    }

    public Letter(String to, String subject, String text) {
        this(to, subject, text, List.of());
    }

    /** A PDF. */
    public record Paper(String name, ByteArrayResource pdf) {}
}
