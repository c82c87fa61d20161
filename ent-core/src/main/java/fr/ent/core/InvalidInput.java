package fr.ent.core;

import java.util.List;
import java.util.function.Supplier;

/** Something was asked in a way that can't be understood; the fields at fault are named. Callers could have known. */
public final class InvalidInput extends RuntimeException {

    private final transient List<InvalidField> fields;

    public InvalidInput(String field, String code) {
        this(List.of(new InvalidField(field, code)));
    }

    public InvalidInput(List<InvalidField> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    /** Works with one part of what was sent; faults are named from the whole: {@code tariff.brackets[1]}. */
    public static <T> T within(String part, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput input) {
            throw new InvalidInput(input.fields.stream()
                    .map(field -> new InvalidField(part + "." + field.field(), field.code()))
                    .toList());
        }
    }

    public List<InvalidField> fields() {
        return fields;
    }
}
