package fr.ent.core.demo.valmarin;

/** Numbers of schools of a département that doesn't exist, with the letter that proves them. */
final class Uai {

    private static final int DEPARTMENT = 990_000;
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Uai() {}

    static String of(int number) {
        int digits = DEPARTMENT + number;
        return "%07d%c".formatted(digits, LETTERS.charAt(digits % LETTERS.length()));
    }
}
