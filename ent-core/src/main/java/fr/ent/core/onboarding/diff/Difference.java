package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.person.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a row that come out different, with their values before and after. */
final class Difference {

    /** Fields that a column of the same name keeps. */
    static final List<OndeField> PERSON = List.of(
            OndeField.FAMILY_NAME,
            OndeField.USUAL_NAME,
            OndeField.GIVEN_NAME,
            OndeField.TITLE,
            OndeField.BIRTH_DATE,
            OndeField.SEX,
            OndeField.STREET,
            OndeField.POSTCODE,
            OndeField.CITY,
            OndeField.COUNTRY,
            OndeField.EMAIL,
            OndeField.HOME_PHONE,
            OndeField.WORK_PHONE,
            OndeField.MOBILE_PHONE);

    static final List<OndeField> PUPIL = List.of(
            OndeField.INE,
            OndeField.SECOND_STREET,
            OndeField.SECOND_POSTCODE,
            OndeField.SECOND_CITY,
            OndeField.SECOND_COUNTRY,
            OndeField.CYCLE,
            OndeField.LEVEL,
            OndeField.INSURED,
            OndeField.ASSOCIATION_CONSENT,
            OndeField.PHOTO_CONSENT,
            OndeField.NEXT_STEP);

    private final Map<String, @Nullable String> known;
    private final Map<String, @Nullable String> before = new LinkedHashMap<>();
    private final Map<String, @Nullable String> after = new LinkedHashMap<>();

    /** Compares with a row's values; with none for a new row. */
    Difference(Map<String, @Nullable String> known) {
        this.known = known;
    }

    /** Takes what a line says. An empty cell says nothing, so what is known stays. */
    Difference take(Map<OndeField, String> values, List<OndeField> fields) {
        for (OndeField field : fields) {
            String value = values.get(field);
            if (value != null) {
                set(field.column(), value);
            }
        }
        key(OndeField.FAMILY_NAME, "family_key");
        key(OndeField.GIVEN_NAME, "given_key");
        return this;
    }

    Difference set(String column, @Nullable String value) {
        if (!known.containsKey(column) || !Objects.equals(known.get(column), value)) {
            before.put(column, known.get(column));
            after.put(column, value);
        }
        return this;
    }

    /** Adds what a reader sees instead of an id; no column has this name, so applying ignores it. */
    void show(String name, String was, String becomes) {
        before.put(name, was);
        after.put(name, becomes);
    }

    private void key(OndeField name, String column) {
        String changed = after.get(name.column());
        if (changed != null) {
            before.put(column, known.get(column));
            after.put(column, NameKey.of(changed).value());
        }
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    boolean touches(String column) {
        return after.containsKey(column);
    }

    Map<String, @Nullable String> before() {
        return before;
    }

    Map<String, @Nullable String> after() {
        return after;
    }
}
