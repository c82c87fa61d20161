package fr.ent.core.catalogue;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import fr.ent.core.yearchange.plan.SchoolLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The part of a resource that a person writes: the same in requests, in the table, in files and in answers. Cleaned once made;
 * what is blank is unknown.
 *
 * @param address begins with {@code https://}
 * @param levels for which it is made; none for all
 * @param skills of the programmes, in one's own words
 * @param language two or three letters (ISO 639)
 * @param minutes that it takes
 * @param teacherSheet how a teacher uses it
 * @param parentSheet how a parent goes on with it at home
 */
public record ResourceContent(
        @NotBlank @OneLine(max = 200) String title,
        @NotBlank @OneLine(max = 500) String address,
        ResourceKind kind,
        @OneLine(max = 120) @Nullable String publisher,
        @Size(max = 9) List<@NotNull SchoolLevel> levels,
        @Size(max = 12) List<@NotNull SchoolSubject> subjects,
        @Size(max = 12) List<@NotBlank @OneLine(max = 120) String> skills,
        @NotBlank @OneLine(max = 3) String language,
        @OneLine(max = 200) @Nullable String licence,
        @Min(1) @Max(600) @Nullable Integer minutes,
        @PlainText(max = 2000) @Nullable String description,
        @PlainText(max = 4000) @Nullable String teacherSheet,
        @PlainText(max = 4000) @Nullable String parentSheet) {

    /** Refuses a title of which nothing is left, an address that isn't one of the public web, and no language. */
    public ResourceContent {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        address = address.strip();
        if (ResourceAddress.read(address).isEmpty()) {
            throw new InvalidInput("address", "malformed");
        }
        language = language.strip().toLowerCase(Locale.ROOT);
        if (!language.matches("[a-z]{2,3}")) {
            throw new InvalidInput("language", "malformed");
        }
        levels = levels.stream().distinct().sorted().toList();
        subjects = subjects.stream().distinct().sorted().toList();
        // a bar parts them in files
        skills = skills.stream()
                .map(skill -> skill.replace('|', '/').strip())
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
        publisher = known(publisher);
        licence = known(licence);
        description = text(description);
        teacherSheet = text(teacherSheet);
        parentSheet = text(parentSheet);
    }

    private static @Nullable String known(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null ? null : known(words.replaceAll("\r\n?", "\n"));
    }

    /** The host that a visit tells of. */
    public String host() {
        return ResourceAddress.read(address).orElseThrow().host();
    }
}
