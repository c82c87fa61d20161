package fr.ent.core.demo.furnishing;

import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.WordList;
import java.util.UUID;
import java.util.function.Supplier;

/** A file that somebody has attached, and those who may open it. */
public record Attachment(UUID id, Person owner, FileContent content, FileAudience audience) {

    /** A file's content, under the name people see. */
    public record FileContent(String name, String mediaType, Supplier<byte[]> content) {

        /** A file kept as {@code resource} beside a class. */
        public FileContent(String name, String mediaType, Class<?> beside, String resource) {
            this(name, mediaType, () -> WordList.bytes(beside, resource));
        }

        byte[] bytes() {
            return content.get();
        }
    }

    /** Those to whom a file is shown, as the directory names them. */
    public record FileAudience(String kind, UUID id) {

        public static FileAudience of(SchoolClass schoolClass) {
            return new FileAudience("CLASS", schoolClass.id());
        }

        public static FileAudience staff(SchoolClass schoolClass) {
            return new FileAudience("TEACHERS", schoolClass.id());
        }

        public static FileAudience family(Pupil child) {
            return new FileAudience("FAMILY", child.id());
        }

        public static FileAudience townHall(Town town) {
            return new FileAudience("TOWN_HALL", town.brand().id());
        }
    }
}
