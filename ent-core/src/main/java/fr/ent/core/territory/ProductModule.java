package fr.ent.core.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Modules that a territory may do without. The core isn't one of them. */
public enum ProductModule {
    MESSAGING,
    HOMEWORK,
    CANTEEN;

    private static final String PRODUCT = "fr.ent.";

    /** The modules without which a type isn't there: those it names, else that of its package. */
    public static Set<ProductModule> of(Class<?> type) {
        PartOf named = type.getAnnotation(PartOf.class);
        return named == null ? ofPackage(type.getPackageName()).map(Set::of).orElse(Set.of()) : Set.of(named.value());
    }

    /** The module of a notice, by the first word of its kind; none for the core's. */
    public static Optional<ProductModule> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(module -> kind.startsWith(module.word() + "."))
                .findFirst();
    }

    /** The module to which a package belongs; none for the core's and the gateway's. */
    public static Optional<ProductModule> ofPackage(String name) {
        return Arrays.stream(values())
                .filter(module -> (name + ".").startsWith(PRODUCT + module.word() + "."))
                .findFirst();
    }

    /** The first word of its notices' kinds. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
