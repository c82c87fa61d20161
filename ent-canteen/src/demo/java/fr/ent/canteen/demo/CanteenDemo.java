package fr.ent.canteen.demo;

import fr.ent.canteen.offer.CutOff;
import fr.ent.core.demo.furnishing.Furnishing;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The part of the canteen in the demonstration. */
public final class CanteenDemo {

    /** Meals of Monday and Tuesday are booked by Friday 9:00, those of Thursday and Friday by Tuesday 9:00. */
    public static final CutOff MEAL_CUT_OFF =
            new CutOff.PreviousWeekday(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0));

    private CanteenDemo() {}

    /** In their order. */
    public static List<Furnishing> furnishings() {
        return List.of(
                new FurnishCanteens(),
                new FurnishCare(),
                new FurnishCustody(),
                new FurnishFiles(),
                new FurnishDishes(),
                new NamePublisher(),
                new FurnishProofs(),
                new FreezePastOrders());
    }
}
