package fr.ent.homework.register;

/**
 * The attendance of a class in a month.
 *
 * @param pupils in the class today
 * @param rolls half-days whose roll was closed
 * @param expected half-days that all pupils together had
 * @param missed those of them that they missed
 * @param unexplained those of these of which no family gave a reason
 * @param four pupils with four unexplained half-days or more, whom the head follows up
 * @param ten those of them with ten or more
 */
record ClassFigures(String name, int pupils, int rolls, int expected, int missed, int unexplained, int four, int ten) {

    /** The attendance of a whole school. */
    ClassFigures plus(ClassFigures other) {
        return new ClassFigures(
                name,
                pupils + other.pupils,
                rolls + other.rolls,
                expected + other.expected,
                missed + other.missed,
                unexplained + other.unexplained,
                four + other.four,
                ten + other.ten);
    }
}
