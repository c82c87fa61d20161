package fr.ent.core.school.week;

/** How many days a school week has. */
enum WeekDays {
    FOUR,
    FOUR_AND_A_HALF;

    static WeekDays of(boolean wednesdayOpen) {
        return wednesdayOpen ? FOUR_AND_A_HALF : FOUR;
    }

    boolean wednesdayOpen() {
        return this == FOUR_AND_A_HALF;
    }
}
