package fr.ent.core.entry;

import jakarta.validation.constraints.NotNull;

/** The picture by which a child knows itself in its class. */
public record EntryPicture(
        @NotNull EntryAnimal animal, @NotNull EntryTint tint) {

    /** As it is kept, {@code FOX ROSE}. */
    public String text() {
        return animal + " " + tint;
    }

    /** One that was {@link #text()}. */
    public static EntryPicture read(String text) {
        String[] parts = text.split(" ", 2);
        return new EntryPicture(EntryAnimal.valueOf(parts[0]), EntryTint.valueOf(parts[1]));
    }
}
