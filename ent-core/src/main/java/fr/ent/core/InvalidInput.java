package fr.ent.core;

import java.util.List;

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

    public List<InvalidField> fields() {
        return fields;
    }
}
