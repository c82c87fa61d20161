package fr.ent.core.onboarding.onde;

import java.util.Locale;

/** What a cell means, whatever its column is called. Values are kept in one spelling: ISO dates, F or M, true or false. */
public enum Field {
    FAMILY_NAME(Kind.NAME),
    USUAL_NAME(Kind.NAME),
    GIVEN_NAME(Kind.NAME),
    TITLE(Kind.TEXT),
    BIRTH_DATE(Kind.DATE),
    SEX(Kind.SEX),
    INE(Kind.INE),
    STREET(Kind.TEXT),
    POSTCODE(Kind.TEXT),
    CITY(Kind.TEXT),
    COUNTRY(Kind.TEXT),
    SECOND_STREET(Kind.TEXT),
    SECOND_POSTCODE(Kind.TEXT),
    SECOND_CITY(Kind.TEXT),
    SECOND_COUNTRY(Kind.TEXT),
    EMAIL(Kind.EMAIL),
    HOME_PHONE(Kind.PHONE),
    WORK_PHONE(Kind.PHONE),
    MOBILE_PHONE(Kind.PHONE),
    CYCLE(Kind.TEXT),
    LEVEL(Kind.TEXT),
    CLASS_NAME(Kind.NAME),
    CLASS_NUMBER(Kind.TEXT),
    INSURED(Kind.YES_NO),
    ASSOCIATION_CONSENT(Kind.YES_NO),
    PHOTO_CONSENT(Kind.YES_NO),
    NEXT_STEP(Kind.TEXT),
    HEADS_SCHOOL(Kind.YES_NO),
    CHILD_USUAL_NAME(Kind.NAME),
    CHILD_FAMILY_NAME(Kind.NAME),
    CHILD_GIVEN_NAME(Kind.NAME),
    CHILD_CLASS(Kind.NAME);

    /** How a cell is checked and spelt. */
    enum Kind {
        NAME,
        TEXT,
        DATE,
        SEX,
        INE,
        EMAIL,
        PHONE,
        YES_NO
    }

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
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
