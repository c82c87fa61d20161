package fr.ent.messaging.demo;

import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A conversation as it may be held about a child: about one child by name, or about any of some levels. */
record TalkScript(String about, String subject, List<ScriptLine> lines) {

    TalkScript {
        lines = List.copyOf(lines);
    }

    /** A voice, and its words. */
    record ScriptLine(Voice voice, String words) {}

    /** The first guardian, the second, the teacher. */
    enum Voice {
        P,
        Q,
        T
    }

    static List<TalkScript> all() {
        List<TalkScript> scripts = new ArrayList<>();
        for (String line : WordList.read(TalkScript.class, "talks.txt")) {
            String[] cells = line.split(";", 2);
            if (line.startsWith("=")) {
                scripts.add(new TalkScript(cells[0].substring(1), cells[1], List.of()));
            } else {
                scripts.add(scripts.removeLast().with(new ScriptLine(Voice.valueOf(cells[0]), cells[1])));
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

    private TalkScript with(ScriptLine line) {
        List<ScriptLine> more = new ArrayList<>(lines);
        more.add(line);
        return new TalkScript(about, subject, more);
    }
}
