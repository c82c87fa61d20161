package fr.ent.core.catalogue;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.yearchange.plan.SchoolLevel;

/** A resource as its row has it, and its row as a resource gives it. */
public final class ResourceColumns {

    /** The columns of the content, in the order in which {@link #with} names their values. */
    public static final String NAMES =
            "title, address, kind, publisher, levels, subjects, skills, language, licence, minutes, description,"
                    + " teacher_sheet, parent_sheet";

    private ResourceColumns() {}

    public static ResourceContent content(Row row) {
        return new ResourceContent(
                row.text("title"),
                row.text("address"),
                row.choice("kind", ResourceKind.class),
                row.textOrNull("publisher"),
                row.choices("levels", SchoolLevel.class),
                row.choices("subjects", SchoolSubject.class),
                row.texts("skills"),
                row.text("language"),
                row.textOrNull("licence"),
                row.wholeOrNull("minutes"),
                row.textOrNull("description"),
                row.textOrNull("teacher_sheet"),
                row.textOrNull("parent_sheet"));
    }

    public static ResourcePlace place(Row row) {
        return new ResourcePlace(row.choice("origin", ResourceOrigin.class), row.idOrNull("school_id", SchoolId::new));
    }

    public static SqlStatement with(ResourceContent content, SqlStatement statement) {
        return statement
                .with("title", content.title())
                .with("address", content.address())
                .with("kind", content.kind())
                .with("publisher", content.publisher())
                .texts("levels", content.levels())
                .texts("subjects", content.subjects())
                .texts("skills", content.skills())
                .with("language", content.language())
                .with("licence", content.licence())
                .with("minutes", content.minutes())
                .with("description", content.description())
                .with("teacherSheet", content.teacherSheet())
                .with("parentSheet", content.parentSheet())
                .with("key", ResourceWords.order(content))
                .with("words", ResourceWords.searched(content));
    }
}
