package fr.ent.core.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Modules that a territory may do without. The core isn't one of them. */
public enum ProductModule {
    MESSAGING,
    HOMEWORK,
    CANTEEN;

    private static final String PRODUCT = "fr.ent.";

    /** The module to which a package belongs; none for the core's and the gateway's. */
    public static Optional<ProductModule> ofPackage(String name) {
        return Arrays.stream(values())
                .filter(module -> (name + ".").startsWith(PRODUCT + module.word() + "."))
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
