package fr.ent.core.classhome;

import static fr.ent.core.territory.ProductModule.CANTEEN;
import static fr.ent.core.territory.ProductModule.HOMEWORK;
import static fr.ent.core.territory.ProductModule.MESSAGING;

import fr.ent.core.territory.ProductModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tiles that a class home may have, in their usual order. */
public enum TileKind {
    TODO(HOMEWORK),
    BLOG(MESSAGING),
    FOLDER(null),
    LIBRARY(HOMEWORK),
    TO_SEE(null),
    WEEK(HOMEWORK),
    MEAL(CANTEEN),
    WRITING(MESSAGING),
    BIRTHDAYS(null);

    private final @Nullable ProductModule module;

    TileKind(@Nullable ProductModule module) {
        this.module = module;
    }

    /** The module that a territory may do without; none for the core. */
    public Optional<ProductModule> module() {
        return Optional.ofNullable(module);
    }

    /** Whether a class has it unless its teachers say otherwise. It goes without birthdays until they ask for them. */
    boolean isUsual() {
        return this != BIRTHDAYS;
    }
}
