package fr.ent.core.demo;

import java.util.UUID;

/** A class of {@code size} pupils. */
public record SchoolClass(UUID id, School school, String level, String name, int size) {

    /** Pupils turn this age in the year in which the school year begins. */
    public int age() {
        return switch (level) {
            case "PS" -> 3;
            case "MS" -> 4;
            case "GS" -> 5;
            case "CP" -> 6;
            case "CE1" -> 7;
            case "CE2" -> 8;
            case "CM1" -> 9;
            case "CM2" -> 10;
            default -> throw new IllegalArgumentException(level);
        };
    }

    public String cycle() {
        return age() < 6 ? "CYCLE I" : age() < 9 ? "CYCLE II" : "CYCLE III";
    }
}
