package fr.ent.homework.library;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A school's rule of lending: how many books a child has at once, and for how many days. */
public record LibraryRule(
        @NotNull @Min(1) @Max(20) Integer booksAtOnce,
        @NotNull @Min(1) @Max(90) Integer days) {

    /** Until a school says otherwise. */
    public static final LibraryRule USUAL = new LibraryRule(3, 14);
}
