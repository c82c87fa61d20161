package fr.ent.core.onboarding.onde;

import java.util.Locale;

/**
 * The meaning of a cell, whatever its column is called. Values are kept in one spelling: ISO dates, F or M, true or
 * false.
 */
public enum OndeField {
    FAMILY_NAME(FieldKind.NAME),
    USUAL_NAME(FieldKind.NAME),
    GIVEN_NAME(FieldKind.NAME),
    TITLE(FieldKind.TEXT),
    BIRTH_DATE(FieldKind.DATE),
    SEX(FieldKind.SEX),
    INE(FieldKind.INE),
    STREET(FieldKind.TEXT),
    POSTCODE(FieldKind.TEXT),
    CITY(FieldKind.TEXT),
    COUNTRY(FieldKind.TEXT),
    SECOND_STREET(FieldKind.TEXT),
    SECOND_POSTCODE(FieldKind.TEXT),
    SECOND_CITY(FieldKind.TEXT),
    SECOND_COUNTRY(FieldKind.TEXT),
    EMAIL(FieldKind.EMAIL),
    HOME_PHONE(FieldKind.PHONE),
    WORK_PHONE(FieldKind.PHONE),
    MOBILE_PHONE(FieldKind.PHONE),
    CYCLE(FieldKind.TEXT),
    LEVEL(FieldKind.TEXT),
    CLASS_NAME(FieldKind.NAME),
    CLASS_NUMBER(FieldKind.TEXT),
    INSURED(FieldKind.YES_NO),
    ASSOCIATION_CONSENT(FieldKind.YES_NO),
    PHOTO_CONSENT(FieldKind.YES_NO),
    NEXT_STEP(FieldKind.TEXT),
    HEADS_SCHOOL(FieldKind.YES_NO),
    CHILD_USUAL_NAME(FieldKind.NAME),
    CHILD_FAMILY_NAME(FieldKind.NAME),
    CHILD_GIVEN_NAME(FieldKind.NAME),
    CHILD_CLASS(FieldKind.NAME),
    /** A column that isn't kept. */
    LEFT_OUT(FieldKind.TEXT);

    /** How a cell is checked and spelt. */
    enum FieldKind {
        NAME,
        TEXT,
        DATE,
        SEX,
        INE,
        EMAIL,
        PHONE,
        YES_NO
    }

    private final FieldKind kind;

    OndeField(FieldKind kind) {
        this.kind = kind;
    }

    FieldKind kind() {
        return kind;
    }

    boolean isOfChild() {
        return name().startsWith("CHILD_");
    }

    /** The column of {@code core.person} or {@code core.pupil} that keeps the value, when one does. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
