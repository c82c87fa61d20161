package fr.ent.canteen.meals.calendar;

/** The words of a calendar beside menus and places. */
enum FeedWords {
    /** Allergies and diet as well: health data, which the company behind the calendar reads too. */
    WITH_HEALTH,
    WITHOUT_HEALTH
}
