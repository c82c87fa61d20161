package fr.ent.homework.exercise.qti;

/** The elements, attributes and words that may still be read of a package: all of its files spend the same. */
final class XmlBudget {

    private int left = 20_000;

    void spend(int nodes) throws Spent {
        left -= nodes;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** More was to be read than a package may hold. */
    static final class Spent extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
