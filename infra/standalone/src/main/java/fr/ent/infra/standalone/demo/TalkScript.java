package fr.ent.infra.standalone.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A conversation as it may be held about a child: about one child by name, or about any of some levels. */
record TalkScript(String about, String subject, List<Line> lines) {

    TalkScript {
        lines = List.copyOf(lines);
    }

    /** Who says what. */
    record Line(Voice voice, String words) {}

    /** The first guardian, the second, the teacher. */
    enum Voice {
        P,
        Q,
        T
    }

    static List<TalkScript> all() {
        List<TalkScript> scripts = new ArrayList<>();
        for (String line : WordList.read("talks.txt")) {
            String[] cells = line.split(";", 2);
            if (line.startsWith("=")) {
                scripts.add(new TalkScript(cells[0].substring(1), cells[1], List.of()));
            } else {
                scripts.add(scripts.removeLast().with(new Line(Voice.valueOf(cells[0]), cells[1])));
            }
        }
        return scripts;
    }

    boolean isAbout(Pupil child) {
        return about.equals("@" + child.person().name());
    }

    boolean suits(String level) {
        return Arrays.asList(about.split(",", -1)).contains(level);
    }

    /** A teacher writes to all guardians, a guardian alone to the teachers. */
    boolean isOpenedByTeacher() {
        return lines.getFirst().voice() == Voice.T;
    }

    private TalkScript with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new TalkScript(about, subject, more);
    }
}
