package fr.ent.canteen.offer;

import java.time.Duration;
import java.time.LocalTime;

/** From when to when an activity takes place, on the territory's clock. */
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Ends before it starts");
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
