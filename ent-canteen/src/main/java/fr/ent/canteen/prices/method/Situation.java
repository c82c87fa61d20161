package fr.ent.canteen.prices.method;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** How a day came about, as far as prices look at it. */
@NamedInterface("method")
public enum Situation {
    IN_TIME(null),
    LATE(Occasion.LATE),
    UNBOOKED(Occasion.UNBOOKED),
    ABSENT_JUSTIFIED(Occasion.ABSENT_JUSTIFIED),
    ABSENT_UNJUSTIFIED(Occasion.ABSENT_UNJUSTIFIED);

    private final @Nullable Occasion occasion;

    Situation(@Nullable Occasion occasion) {
        this.occasion = occasion;
    }

    public Optional<Occasion> occasion() {
        return Optional.ofNullable(occasion);
    }
}
