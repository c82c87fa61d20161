package fr.ent.homework.register;

/**
 * The attendance of a class in a month.
 *
 * @param pupils in the class today
 * @param rolls half-days whose roll was closed
 * @param expected half-days that all pupils together had
 * @param missed those of them that they missed
 * @param unexplained those of these of which nobody gave a reason
 * @param toJudge those of these whose reason isn't one of the law's: the State's services judge of it
 * @param four pupils with four half-days or more that are one or the other, whom the head follows up; each in its class of today
 * @param ten those of them with ten or more
 */
record ClassFigures(
        String name, int pupils, int rolls, int expected, int missed, int unexplained, int toJudge, int four, int ten) {

    /** The attendance of a whole school. */
    ClassFigures plus(ClassFigures other) {
        return new ClassFigures(
                name,
                pupils + other.pupils,
                rolls + other.rolls,
                expected + other.expected,
                missed + other.missed,
                unexplained + other.unexplained,
                toJudge + other.toJudge,
                four + other.four,
                ten + other.ten);
    }
}
