package fr.ent.gateway.home;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.territory.ProductModule;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of the home, each asked of one module. */
enum HomePart {
    CALENDAR(null),
    HOMEWORK(ProductModule.HOMEWORK),
    TIMETABLE(ProductModule.HOMEWORK),
    ABSENCES(ProductModule.HOMEWORK),
    CANTEEN(ProductModule.CANTEEN),
    OFFERS(ProductModule.CANTEEN),
    FILES(ProductModule.CANTEEN),
    MESSAGES(ProductModule.MESSAGING),
    IMAGES(null);

    private final @Nullable ProductModule module;

    HomePart(@Nullable ProductModule module) {
        this.module = module;
    }

    /** The module that a territory may do without; none for the core. */
    Optional<ProductModule> module() {
        return Optional.ofNullable(module);
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
