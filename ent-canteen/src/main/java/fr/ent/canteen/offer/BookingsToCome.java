package fr.ent.canteen.offer;

/** The bookings of an activity from today on, as far as a change of it concerns them. */
public interface BookingsToCome {

    /** How many the activity would have taken before the change, and doesn't now. They stay until somebody cancels them. */
    int countLeft(Activity before, Activity after);
}
